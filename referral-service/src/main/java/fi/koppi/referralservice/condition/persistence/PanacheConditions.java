package fi.koppi.referralservice.condition.persistence;

import fi.koppi.referralservice.ConditionId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.condition.Condition;
import fi.koppi.referralservice.condition.Conditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Typed(Conditions.class)
class PanacheConditions implements Conditions, PanacheRepositoryBase<Condition, UUID> {

  @Override
  public Optional<Condition> find(ConditionId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public List<Condition> of(ReferralId referral) {
    return list("referralId = ?1 order by setAt, id", referral);
  }

  @Override
  public void add(Condition condition) {
    persist(condition);
  }
}
