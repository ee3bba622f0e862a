package fi.koppi.referralservice.intensity.persistence;

import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.intensity.Intensities;
import fi.koppi.referralservice.intensity.IntensityPeriod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Typed(Intensities.class)
class PanacheIntensities implements Intensities, PanacheRepositoryBase<IntensityPeriod, UUID> {

  @Override
  public List<IntensityPeriod> of(ReferralId referral) {
    return list("referralId = ?1 order by firstDay", referral);
  }

  @Override
  public void add(IntensityPeriod period) {
    persist(period);
  }

  @Override
  public void flush() {
    getEntityManager().flush();
  }
}
