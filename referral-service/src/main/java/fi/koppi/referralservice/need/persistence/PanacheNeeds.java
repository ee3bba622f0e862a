package fi.koppi.referralservice.need.persistence;

import fi.koppi.referralservice.NeedId;
import fi.koppi.referralservice.need.Need;
import fi.koppi.referralservice.need.Needs;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Typed(Needs.class)
class PanacheNeeds implements Needs, PanacheRepositoryBase<Need, UUID> {

  @Override
  public Optional<Need> find(NeedId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public void add(Need need) {
    persist(need);
  }

  @Override
  public void remove(NeedId id) {
    deleteById(id.value());
  }
}
