package fi.koppi.referralservice.seat.messaging;

import fi.koppi.kit.outbox.Outbox;
import fi.koppi.kit.time.CoarseTime;
import fi.koppi.referralservice.seat.SeatAsked;
import fi.koppi.referralservice.seat.SeatChanged;
import fi.koppi.referralservice.seat.SeatEvents;
import fi.koppi.referralservice.seat.SeatRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks by events that cannot be traced back: no correlation, causation or trace goes with them.
 * Keyed by offering, so that a request and its release keep their order.
 */
@ApplicationScoped
class OutboxSeatEvents implements SeatEvents {

  static final String TOPIC = "koppi.referral.seat-request.v1";

  private final Outbox outbox;
  private final Event<SeatChanged> followers;

  @Inject
  OutboxSeatEvents(Outbox outbox, Event<SeatChanged> followers) {
    this.outbox = outbox;
    this.followers = followers;
  }

  @Override
  public void ask(SeatAsked asked) {
    switch (asked) {
      case SeatAsked.Requested requested ->
          append("fi.koppi.referral.seat-requested.v1", requested, requested.fastLane());
      case SeatAsked.ConfirmationRequested confirmation ->
          append("fi.koppi.referral.seat-confirmation-requested.v1", confirmation, null);
      case SeatAsked.NoShowReported noShow ->
          append("fi.koppi.referral.seat-no-show-reported.v1", noShow, null);
      case SeatAsked.ReleaseRequested release ->
          append("fi.koppi.referral.seat-release-requested.v1", release, null);
    }
  }

  @Override
  public void tell(SeatRequest request, Instant at) {
    followers.fire(new SeatChanged(request.referral(), at));
  }

  private void append(String type, SeatAsked asked, @Nullable Boolean fastLane) {
    var offering = asked.offering().value();
    outbox.appendUnlinked(
        TOPIC,
        offering.toString(),
        type,
        new SeatAskedV1(asked.request().value(), offering, fastLane, CoarseTime.of(asked.at())));
  }
}
