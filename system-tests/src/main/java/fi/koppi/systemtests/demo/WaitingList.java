package fi.koppi.systemtests.demo;

import fi.koppi.client.referral.model.SeatStatus;
import java.util.UUID;

/** The part of the demo with three clients and two places. */
final class WaitingList {

  private WaitingList() {}

  static void play(Stage stage, Supply supply) {
    var municipality = stage.municipality();
    UUID offering = Supply.offer(stage, supply.programme(), stage.named("Toinen ryhmä"));
    UUID first = submit(stage, offering, 2, SeatStatus.HELD);
    submit(stage, offering, 3, SeatStatus.HELD);
    UUID third = submit(stage, offering, 4, SeatStatus.WAITLISTED);

    municipality.withdraw(first, municipality.read(first).getVersion());

    expectSeat(stage, third, SeatStatus.OFFERED);
    expectSeat(stage, first, SeatStatus.RELEASED);
    var seats = stage.cast().editor().seats(offering);
    Expect.same(2L, seats.getHeld(), "the number of seats reserved");
    Expect.same(0L, seats.getWaiting(), "the number of those waiting");
  }

  private static UUID submit(Stage stage, UUID offering, int number, SeatStatus expected) {
    var municipality = stage.municipality();
    UUID client = municipality.register(stage.cast().client(number));
    var draft = municipality.draft(client, offering);
    municipality.submit(draft.getId(), draft.getVersion());
    expectSeat(stage, draft.getId(), expected);
    return draft.getId();
  }

  private static void expectSeat(Stage stage, UUID referral, SeatStatus status) {
    stage.municipality().awaitSeat(referral, status, Stage.PATIENCE);
    stage.narrator().seen("the seat of referral " + referral, status.getValue());
  }
}
