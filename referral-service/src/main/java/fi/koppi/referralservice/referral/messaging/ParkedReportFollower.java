package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.inbox.deadletter.DeadLetters;
import fi.koppi.kit.inbox.parked.ParkedEvents;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.referral.ReferralEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Retries a college's report that came before the step on which it builds, and discards what waits
 * or was lost of reports about a client who was erased.
 */
@ApplicationScoped
class ParkedReportFollower {

  private final ParkedEvents parked;
  private final DeadLetters deadLetters;

  @Inject
  ParkedReportFollower(ParkedEvents parked, DeadLetters deadLetters) {
    this.parked = parked;
    this.deadLetters = deadLetters;
  }

  void follow(@Observes @Priority(Followers.PARKED_REPORTS) ReferralEvent event) {
    switch (event) {
      case ReferralEvent.StatusChanged changed ->
          parked.mayGoNow(StatusReportConsumer.NAME, changed.referral().id().value().toString());
      case ReferralEvent.ClientErased erased -> {
        var referral = erased.referral().id().value();
        parked.discard(StatusReportConsumer.NAME, referral.toString());
        deadLetters.discard(StatusReportConsumer.NAME, referral);
      }
      case ReferralEvent.SeatChanged changed -> {
        // No report waits for a seat.
      }
      case ReferralEvent.OutcomeRecorded recorded -> {
        // Colleges report no outcomes.
      }
    }
  }
}
