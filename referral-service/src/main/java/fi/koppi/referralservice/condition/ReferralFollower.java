package fi.koppi.referralservice.condition;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.ConditionId;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.ReferralEvent;
import fi.koppi.referralservice.referral.step.OfferedCondition;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.StepType;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets the conditions that an offer carries, refuses to enrol while one is open, ends them with
 * their offer, and clears their texts with the client.
 */
@ApplicationScoped
class ReferralFollower {

  private final Conditions conditions;
  private final ConditionTexts texts;
  private final Ids ids;

  @Inject
  ReferralFollower(Conditions conditions, ConditionTexts texts, Ids ids) {
    this.conditions = conditions;
    this.texts = texts;
    this.ids = ids;
  }

  void follow(@Observes @Priority(Followers.CONDITIONS) ReferralEvent event) {
    switch (event) {
      case ReferralEvent.StatusChanged changed -> {
        if (changed.step() instanceof Step.Offer(var offered)) {
          offered.forEach(condition -> set(condition, changed.referral(), changed.at()));
        }
        if (changed.move().step() == StepType.ENROL) {
          requireNoneOpen(changed.referral().id());
        }
        if (standsOffer(changed.move().from()) && !standsOffer(changed.referral().status())) {
          open(changed.referral().id()).forEach(condition -> condition.lapse(changed.at()));
        }
      }
      case ReferralEvent.ClientErased(var referral, _, _) ->
          conditions.of(referral.id()).forEach(Condition::eraseText);
      case ReferralEvent.SeatChanged _, ReferralEvent.OutcomeRecorded _ -> {
        // The offer is as it was.
      }
    }
  }

  private void set(OfferedCondition offered, Referral referral, Instant at) {
    var dueDay = offered.dueDay();
    if (dueDay != null && dueDay.isBefore(Today.at(at))) {
      throw new Refused(
          CommonProblem.VALIDATION_FAILED,
          "Correct the conditions of the offer; see violations.",
          List.of(new Violation("/conditions", "due-day", "must not be due on a past day")));
    }
    conditions.add(
        Condition.set(
            new ConditionId(ids.next()),
            referral.id(),
            offered.code(),
            texts.seal(referral.handover().client(), offered.text()),
            dueDay,
            at));
  }

  private void requireNoneOpen(ReferralId referral) {
    var open = open(referral);
    if (!open.isEmpty()) {
      throw new Refused(
          ConditionProblem.CONDITIONS_OPEN,
          "Settle first: %s. Each has to be met or waived."
              .formatted(
                  open.stream()
                      .map(condition -> condition.code().name())
                      .collect(Collectors.joining(", "))));
    }
  }

  private List<Condition> open(ReferralId referral) {
    return conditions.of(referral).stream()
        .filter(condition -> condition.status().isOpen())
        .toList();
  }

  /** Returns whether an offer stands in that status, which the college can still rescind. */
  private static boolean standsOffer(ReferralStatus status) {
    return status.allows(StepType.RESCIND);
  }
}
