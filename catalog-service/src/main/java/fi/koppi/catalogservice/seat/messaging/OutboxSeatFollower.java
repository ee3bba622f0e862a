package fi.koppi.catalogservice.seat.messaging;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.seat.SeatEvent;
import fi.koppi.kit.outbox.Outbox;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Publishes what became of requests. An answer carries nothing of what caused it: one client's
 * release causes another client's offer, and nobody may find that out.
 */
@ApplicationScoped
class OutboxSeatFollower {

  static final String TOPIC = "koppi.catalog.seat.v1";

  private final Outbox outbox;

  @Inject
  OutboxSeatFollower(Outbox outbox) {
    this.outbox = outbox;
  }

  void follow(@Observes @Priority(Followers.OUTBOX) SeatEvent event) {
    var wire = wireOf(event);
    outbox.appendUnlinked(TOPIC, event.seat().value().toString(), wire.type(), wire.payload());
  }

  static Wire wireOf(SeatEvent event) {
    return switch (event) {
      case SeatEvent.Held held -> wire("seat-held", SeatHeldV1.of(held));
      case SeatEvent.Waitlisted waitlisted ->
          wire("seat-waitlisted", SeatWaitlistedV1.of(waitlisted));
      case SeatEvent.OfferedFromWaitlist offered ->
          wire("seat-offered-from-waitlist", SeatOfferedFromWaitlistV1.of(offered));
      case SeatEvent.Confirmed confirmed -> wire("seat-confirmed", SeatConfirmedV1.of(confirmed));
      case SeatEvent.NoShow noShow -> wire("seat-no-show", SeatNoShowV1.of(noShow));
      case SeatEvent.Released released -> wire("seat-released", SeatReleasedV1.of(released));
      case SeatEvent.Expired expired -> wire("seat-expired", SeatExpiredV1.of(expired));
      case SeatEvent.Refused refused -> wire("seat-refused", SeatRefusedV1.of(refused));
    };
  }

  private static Wire wire(String name, Record payload) {
    return new Wire("fi.koppi.catalog." + name + ".v1", payload);
  }

  /** An event as it travels. */
  record Wire(String type, Record payload) {}
}
