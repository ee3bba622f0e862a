package fi.koppi.referralservice.erasure.persistence;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.erasure.ErasureNotice;
import fi.koppi.referralservice.erasure.ErasureNotices;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Typed(ErasureNotices.class)
class PanacheErasureNotices implements ErasureNotices, PanacheRepositoryBase<ErasureNotice, UUID> {

  @Override
  public Optional<ErasureNotice> find(ReferralId referral) {
    return findByIdOptional(referral.value());
  }

  @Override
  public Optional<ErasureNotice> lock(ReferralId referral) {
    return findByIdOptional(referral.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<ErasureNotice> of(ClientId client) {
    return list("clientId = ?1 order by referralId", client);
  }

  @Override
  public void add(ErasureNotice notice) {
    persist(notice);
  }
}
