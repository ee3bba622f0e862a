package fi.koppi.referralservice.seat.messaging;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.referralservice.SeatRequestId;
import fi.koppi.referralservice.seat.SeatCommands;
import fi.koppi.referralservice.seat.SeatStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Processes the answers of the catalogue about seats. */
@ApplicationScoped
class SeatConsumer implements EventConsumer {

  private static final Map<String, SeatStatus> ANSWERS =
      Map.of(
          "fi.koppi.catalog.seat-held.v1", SeatStatus.HELD,
          "fi.koppi.catalog.seat-waitlisted.v1", SeatStatus.WAITLISTED,
          "fi.koppi.catalog.seat-offered-from-waitlist.v1", SeatStatus.OFFERED,
          "fi.koppi.catalog.seat-confirmed.v1", SeatStatus.CONFIRMED,
          "fi.koppi.catalog.seat-no-show.v1", SeatStatus.NO_SHOW,
          "fi.koppi.catalog.seat-released.v1", SeatStatus.RELEASED,
          "fi.koppi.catalog.seat-expired.v1", SeatStatus.EXPIRED,
          "fi.koppi.catalog.seat-refused.v1", SeatStatus.REFUSED);

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
  public void on(ReceivedEvent event) {
    var answer = ANSWERS.get(event.type());
    if (answer != null) {
      var seat = event.as(SeatAnswer.class);
      seats.apply(
          new SeatRequestId(seat.seatRequestId()), answer, seat.heldUntil(), seat.position());
    }
  }
}
