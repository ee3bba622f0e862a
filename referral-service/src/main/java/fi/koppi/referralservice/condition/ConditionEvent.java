package fi.koppi.referralservice.condition;

import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.referral.Referral;
import java.time.Instant;
import java.util.Set;

/** An event of a condition. What an offer sets and ends is told by the referral's own events. */
public sealed interface ConditionEvent {

  Referral referral();

  Instant at();

  /** Returns the organisations that hear of it outside the service. */
  Set<OrganisationId> audience();

  /** The college has found that a condition is met, is waived or is not met. */
  record Settled(Condition condition, Referral referral, Instant at, Set<OrganisationId> audience)
      implements ConditionEvent {}
}
