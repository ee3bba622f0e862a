package fi.koppi.referralservice.offering.persistence;

import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.offering.Offering;
import fi.koppi.referralservice.offering.Offerings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Typed(Offerings.class)
class PanacheOfferings implements Offerings, PanacheRepositoryBase<Offering, UUID> {

  @Override
  public Optional<Offering> find(OfferingId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public void add(Offering offering) {
    persist(offering);
  }

  @Override
  public void remove(OfferingId id) {
    deleteById(id.value());
  }
}
