package fi.koppi.catalogservice.seat.messaging;

import fi.koppi.catalogservice.seat.SeatEvent;
import fi.koppi.catalogservice.seat.SeatEvents;
import fi.koppi.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells what became of requests. Nothing of what caused an answer goes with it: one client's
 * release is the cause of another one's offer, and nobody is to learn that.
 */
@ApplicationScoped
class OutboxSeatEvents implements SeatEvents {

  static final String TOPIC = "koppi.catalog.seat.v1";

  private final Outbox outbox;

  @Inject
  OutboxSeatEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(SeatEvent event) {
    switch (event) {
      case SeatEvent.Held held -> tell(held, "seat-held", SeatHeldV1.of(held));
      case SeatEvent.Waitlisted waitlisted ->
          tell(waitlisted, "seat-waitlisted", SeatWaitlistedV1.of(waitlisted));
      case SeatEvent.OfferedFromWaitlist offered ->
          tell(offered, "seat-offered-from-waitlist", SeatOfferedFromWaitlistV1.of(offered));
      case SeatEvent.Confirmed confirmed ->
          tell(confirmed, "seat-confirmed", SeatConfirmedV1.of(confirmed));
      case SeatEvent.Released released ->
          tell(released, "seat-released", SeatReleasedV1.of(released));
      case SeatEvent.Expired expired -> tell(expired, "seat-expired", SeatExpiredV1.of(expired));
      case SeatEvent.Refused refused -> tell(refused, "seat-refused", SeatRefusedV1.of(refused));
    }
  }

  private void tell(SeatEvent event, String type, Record payload) {
    var key = event.seat().value().toString();
    outbox.appendUnlinked(TOPIC, key, "fi.koppi.catalog." + type + ".v1", payload);
  }
}
