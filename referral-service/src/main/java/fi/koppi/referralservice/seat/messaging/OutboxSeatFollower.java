package fi.koppi.referralservice.seat.messaging;

import fi.koppi.kit.outbox.Outbox;
import fi.koppi.kit.time.CoarseTime;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.seat.SeatEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Publishes requests for seats to the catalogue, by events that cannot be traced back: no
 * correlation, causation or trace goes with them. They are keyed by offering, so that a request and
 * its release stay in order.
 */
@ApplicationScoped
class OutboxSeatFollower {

  static final String TOPIC = "koppi.referral.seat-request.v1";

  private final Outbox outbox;

  @Inject
  OutboxSeatFollower(Outbox outbox) {
    this.outbox = outbox;
  }

  void follow(@Observes @Priority(Followers.OUTBOX) SeatEvent event) {
    switch (event) {
      case SeatEvent.Requested requested ->
          append("fi.koppi.referral.seat-requested.v1", requested, requested.fastLane());
      case SeatEvent.ConfirmationRequested requested ->
          append("fi.koppi.referral.seat-confirmation-requested.v1", requested, null);
      case SeatEvent.NoShowReported reported ->
          append("fi.koppi.referral.seat-no-show-reported.v1", reported, null);
      case SeatEvent.ReleaseRequested requested ->
          append("fi.koppi.referral.seat-release-requested.v1", requested, null);
      case SeatEvent.Answered answered -> {
        // The catalogue knows its own answer.
      }
    }
  }

  private void append(String type, SeatEvent event, @Nullable Boolean fastLane) {
    var request = event.request();
    var offering = request.offering().value();
    outbox.appendUnlinked(
        TOPIC,
        offering.toString(),
        type,
        new SeatAskedV1(request.id().value(), offering, fastLane, CoarseTime.of(event.at())));
  }
}
