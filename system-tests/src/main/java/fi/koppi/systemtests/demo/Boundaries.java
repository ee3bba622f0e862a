package fi.koppi.systemtests.demo;

import fi.koppi.client.referral.model.DeadLetter;
import fi.koppi.systemtests.actor.call.RefusedCall;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.awaitility.Awaitility;

/** The part of the demo in which a college tries to reach another college's referral and fails. */
final class Boundaries {

  private static final String SERVICE = "referral-service";

  private Boundaries() {}

  static void play(Stage stage, UUID referral) {
    cannotRead(stage, referral);
    cannotWriteToAnothersTopic(stage, referral);
    cannotReportOnItsOwnTopic(stage, referral);
  }

  private static void cannotRead(Stage stage, UUID referral) {
    try {
      stage.tredu().fetch(referral);
    } catch (RefusedCall refusal) {
      Expect.same(404, refusal.status(), "the answer to another college");
      return;
    }
    throw new Expect.UnexpectedResult("another college could read the referral");
  }

  private static void cannotWriteToAnothersTopic(Stage stage, UUID referral) {
    String topic = stage.careeria().statusTopic();
    try {
      stage.tredu().reportOn(topic, referral, "CAUGHT");
    } catch (TopicAuthorizationException refusal) {
      stage.narrator().seen("tredu-admission writes to " + topic, "refused by the broker");
      return;
    }
    throw new Expect.UnexpectedResult("another college could write to " + topic);
  }

  private static void cannotReportOnItsOwnTopic(Stage stage, UUID referral) {
    Instant since = Instant.now().minusSeconds(5);
    UUID event = stage.tredu().report(referral, "CAUGHT");
    stage.narrator().reported(stage.tredu().name(), event, referral, "CAUGHT");
    DeadLetter letter = awaitDeadLetter(stage, event, since);
    stage.narrator().seen("dead letter of " + event, letter.getCause());
    Expect.same("foreign-referral", letter.getCause(), "the dead letter's cause");
    stage.cast().platform().discard(SERVICE, letter.getId());
  }

  private static DeadLetter awaitDeadLetter(Stage stage, UUID event, Instant since) {
    return Awaitility.await("a dead letter of the foreign college's event")
        .atMost(Stage.PATIENCE)
        .until(() -> find(stage, event, since), Optional::isPresent)
        .orElseThrow();
  }

  private static Optional<DeadLetter> find(Stage stage, UUID event, Instant since) {
    return stage.cast().platform().deadLetters(SERVICE, since).stream()
        .filter(letter -> event.equals(letter.getEventId()))
        .findFirst();
  }
}
