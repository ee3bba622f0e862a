package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.inbox.ParkedEvents;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.referral.ReferralEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Retries a college's report that came before the step on which it builds. */
@ApplicationScoped
class ParkedReportFollower {

  private final ParkedEvents parked;

  @Inject
  ParkedReportFollower(ParkedEvents parked) {
    this.parked = parked;
  }

  void follow(@Observes @Priority(Followers.PARKED_REPORTS) ReferralEvent event) {
    switch (event) {
      case ReferralEvent.StatusChanged changed ->
          parked.mayGoNow(StatusReportConsumer.NAME, changed.referral().id().value().toString());
      case ReferralEvent.SeatChanged changed -> {
        // No report waits for a seat.
      }
      case ReferralEvent.OutcomeRecorded recorded -> {
        // Colleges report no outcomes.
      }
    }
  }
}
