package fi.koppi.systemtests.demo;

import fi.koppi.systemtests.actor.call.RefusedCall;
import java.util.UUID;

/** The part of the demo with late reports and repeated requests. */
final class Repetition {

  private Repetition() {}

  static void play(Stage stage, Supply supply) {
    UUID client = stage.municipality().register(stage.cast().client(5));
    String key = UUID.randomUUID().toString();
    var first = stage.municipality().draft(client, supply.offering(), key);
    var again = stage.municipality().draft(client, supply.offering(), key);
    Expect.same(first.getId(), again.getId(), "the referral drafted by the repeated request");
    stage.narrator().seen("the same Idempotency-Key, the same referral", first.getId().toString());
    isRefusedWhenStale(stage, first.getId(), first.getVersion());
  }

  private static void isRefusedWhenStale(Stage stage, UUID referral, long version) {
    stage.municipality().withdraw(referral, version);
    try {
      stage.municipality().submit(referral, version);
    } catch (RefusedCall refusal) {
      Expect.same(412, refusal.status(), "the answer to a stale If-Match");
      stage.narrator().seen("a stale If-Match", refusal.type());
      return;
    }
    throw new Expect.UnexpectedResult("a write from a stale version was accepted");
  }
}
