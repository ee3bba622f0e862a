package fi.koppi.referralservice.condition;

import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ConditionId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.ReferralQueries;
import fi.koppi.referralservice.referral.step.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The one way in to conditions: by their referral, which both sides read and the college changes.
 */
@ApplicationScoped
class ConditionOpener {

  private final ReferralQueries referrals;
  private final Conditions conditions;

  @Inject
  ConditionOpener(ReferralQueries referrals, Conditions conditions) {
    this.referrals = referrals;
    this.conditions = conditions;
  }

  /** A condition with the referral by which it was opened. */
  record Opened(Referral referral, Condition condition) {}

  /** Opens a referral to list the conditions of its offers. */
  Referral list(ReferralId id, Actor by) {
    return referrals.readFor(id, ConditionAction.CONDITIONS_READ, by);
  }

  /** Opens a condition for reading. */
  Opened read(ReferralId id, ConditionId condition, Actor by) {
    var referral = referrals.readFor(id, ConditionAction.CONDITIONS_READ, by);
    return new Opened(referral, of(referral, condition));
  }

  /** Opens a condition for its college to change, with the referral locked. */
  Opened change(ReferralId id, ConditionId condition, long expectedVersion, Actor by) {
    var referral = referrals.lockFor(id, ConditionAction.CONDITION_SETTLED, by);
    if (!referral.isOn(Side.PROVIDER, by)) {
      throw new Refused(CommonProblem.FORBIDDEN, "Only the college settles its conditions.");
    }
    var found = of(referral, condition);
    IfMatch.check(expectedVersion, found.version());
    return new Opened(referral, found);
  }

  private Condition of(Referral referral, ConditionId id) {
    return conditions
        .find(id)
        .filter(found -> found.referral().equals(referral.id()))
        .orElseThrow(() ->
            new Refused(CommonProblem.NOT_FOUND, "The referral has no condition with this id."));
  }
}
