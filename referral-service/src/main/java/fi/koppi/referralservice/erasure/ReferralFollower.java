package fi.koppi.referralservice.erasure;

import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.referral.ReferralEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Records the notice to a college whose referral has lost its client. */
@ApplicationScoped
class ReferralFollower {

  private final ErasureNotices notices;

  @Inject
  ReferralFollower(ErasureNotices notices) {
    this.notices = notices;
  }

  void follow(@Observes @Priority(Followers.ERASURE) ReferralEvent event) {
    switch (event) {
      case ReferralEvent.ClientErased(var referral, var at, _) -> {
        if (referral.wasSubmitted()) {
          notices.add(ErasureNotice.tell(referral.id(), referral.handover(), at));
        }
      }
      case ReferralEvent.StatusChanged _,
          ReferralEvent.SeatChanged _,
          ReferralEvent.OutcomeRecorded _ -> {
        // The client is still here.
      }
    }
  }
}
