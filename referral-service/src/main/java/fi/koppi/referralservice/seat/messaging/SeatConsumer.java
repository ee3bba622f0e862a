package fi.koppi.referralservice.seat.messaging;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.referralservice.SeatRequestId;
import fi.koppi.referralservice.seat.SeatAnswer;
import fi.koppi.referralservice.seat.SeatCommands;
import fi.koppi.referralservice.seat.SeatStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Processes the answers of the catalogue about seats. */
@ApplicationScoped
class SeatConsumer implements EventConsumer {

  private static final String HELD = "fi.koppi.catalog.seat-held.v1";
  private static final String OFFERED = "fi.koppi.catalog.seat-offered-from-waitlist.v1";
  private static final String WAITLISTED = "fi.koppi.catalog.seat-waitlisted.v1";
  private static final String REFUSED = "fi.koppi.catalog.seat-refused.v1";

  /** The answers of which the type says all. */
  private static final Map<String, SeatStatus> PLAIN =
      Map.of(
          "fi.koppi.catalog.seat-confirmed.v1", SeatStatus.CONFIRMED,
          "fi.koppi.catalog.seat-no-show.v1", SeatStatus.NO_SHOW,
          "fi.koppi.catalog.seat-released.v1", SeatStatus.RELEASED,
          "fi.koppi.catalog.seat-expired.v1", SeatStatus.EXPIRED);

  private static final Map<String, Class<? extends Record>> PAYLOADS = payloadsByType();

  private final SeatCommands seats;

  @Inject
  SeatConsumer(SeatCommands seats) {
    this.seats = seats;
  }

  @Override
  public String name() {
    return "seat-answers";
  }

  @Override
  public Map<String, Class<? extends Record>> payloads() {
    return PAYLOADS;
  }

  private static Map<String, Class<? extends Record>> payloadsByType() {
    var payloads = new HashMap<String, Class<? extends Record>>();
    payloads.put(HELD, SeatReserved.class);
    payloads.put(OFFERED, SeatReserved.class);
    payloads.put(WAITLISTED, SeatWaitlisted.class);
    payloads.put(REFUSED, SeatRefused.class);
    PLAIN.keySet().forEach(type -> payloads.put(type, SeatReference.class));
    return Map.copyOf(payloads);
  }

  @Override
  public void on(ReceivedEvent event) {
    switch (event.type()) {
      case HELD -> reserve(event.as(SeatReserved.class), SeatStatus.HELD);
      case OFFERED -> reserve(event.as(SeatReserved.class), SeatStatus.OFFERED);
      case WAITLISTED -> {
        var seat = event.as(SeatWaitlisted.class);
        apply(seat.seatRequestId(), SeatAnswer.waiting(seat.position()));
      }
      case REFUSED -> {
        var seat = event.as(SeatRefused.class);
        apply(seat.seatRequestId(), SeatAnswer.refused(seat.reason()));
      }
      default -> {
        var status = PLAIN.get(event.type());
        if (status != null) {
          apply(event.as(SeatReference.class).seatRequestId(), SeatAnswer.of(status));
        }
      }
    }
  }

  private void reserve(SeatReserved seat, SeatStatus status) {
    apply(seat.seatRequestId(), SeatAnswer.reserved(status, seat.heldUntil()));
  }

  private void apply(UUID request, SeatAnswer answer) {
    seats.apply(new SeatRequestId(request), answer);
  }
}
