package fi.koppi.referralservice.proposal;

import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.referral.ReferralEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Recalls the proposals that are open when the client leaves training. */
@ApplicationScoped
class ReferralFollower {

  private final ProposalSteps steps;

  @Inject
  ReferralFollower(ProposalSteps steps) {
    this.steps = steps;
  }

  void follow(@Observes @Priority(Followers.PROPOSALS) ReferralEvent event) {
    switch (event) {
      case ReferralEvent.StatusChanged changed -> {
        if (changed.move().from().isInTraining() && !changed.referral().status().isInTraining()) {
          steps.recallAll(changed.referral(), changed.at());
        }
      }
      case ReferralEvent.ClientErased _,
          ReferralEvent.SeatChanged _,
          ReferralEvent.OutcomeRecorded _ -> {
        // The client stays where it was; no proposal leads to a person.
      }
    }
  }
}
