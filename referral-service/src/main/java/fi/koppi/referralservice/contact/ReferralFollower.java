package fi.koppi.referralservice.contact;

import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.referral.ReferralEvent;
import fi.koppi.referralservice.referral.step.StepType;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;

/** Refuses that a client counts as unreachable before enough was tried. */
@ApplicationScoped
class ReferralFollower {

  private final ContactAttempts attempts;

  @Inject
  ReferralFollower(ContactAttempts attempts) {
    this.attempts = attempts;
  }

  void follow(@Observes @Priority(Followers.CONTACT) ReferralEvent event) {
    switch (event) {
      case ReferralEvent.StatusChanged(var referral, var move, _, _, _) -> {
        if (move.step() == StepType.MARK_UNREACHABLE) {
          var since = referral.lastCaughtAt().orElse(Instant.EPOCH);
          UnreachableRule.check(attempts.failedSince(referral.id(), since));
        }
      }
      case ReferralEvent.SeatChanged _,
          ReferralEvent.OutcomeRecorded _,
          ReferralEvent.ClientErased _ -> {
        // Nobody is given up.
      }
    }
  }
}
