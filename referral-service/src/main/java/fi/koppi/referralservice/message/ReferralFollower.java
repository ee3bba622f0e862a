package fi.koppi.referralservice.message;

import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.referral.ReferralEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Deletes the texts about a client who is erased. */
@ApplicationScoped
class ReferralFollower {

  private final Messages messages;

  @Inject
  ReferralFollower(Messages messages) {
    this.messages = messages;
  }

  void follow(@Observes @Priority(Followers.MESSAGE) ReferralEvent event) {
    switch (event) {
      case ReferralEvent.ClientErased(var referral, _, _) -> messages.eraseTexts(referral.id());
      case ReferralEvent.StatusChanged _,
          ReferralEvent.SeatChanged _,
          ReferralEvent.OutcomeRecorded _ -> {
        // The texts stay.
      }
    }
  }
}
