package fi.koppi.referralservice.referral.messaging;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that what one college sends delays no other. The order of effects counts, not a time. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class CollegesApartTest {

  private static final int BAD = 600;
  private Exchange held;
  private Exchange free;

  @BeforeEach
  void open() {
    held = Exchange.open();
    free = Exchange.open();
  }

  @AfterEach
  void close() {
    held.close();
    free.close();
  }

  /**
   * Holds up one college's report by a lock on its referral, with a stream of bad events behind it,
   * until another college's report has taken effect.
   */
  @Test
  void reportIsAppliedWhileAnotherCollegesIsHeldUpAndBadEventsFillItsTopic() throws SQLException {
    var waiting = held.submitted();
    var referral = free.submitted();
    try (var lock = Database.asOwner()) {
      Database.select(lock, "select id from referral where id = '" + waiting + "' for update");
      held.report(waiting, "CAUGHT", null);
      for (int i = 0; i < BAD; i++) {
        sendRubbish(waiting);
      }

      free.report(referral, "CAUGHT", null);

      free.awaitStatus(referral, "CAUGHT");
      assertThat(held.status(waiting)).isEqualTo("SUBMITTED");
      assertThat(deadLetters()).isLessThan(BAD);
    }
    held.awaitStatus(waiting, "CAUGHT");
    Awaitility.await("the bad events").until(() -> deadLetters() == BAD);
  }

  private void sendRubbish(String referral) {
    var headers =
        CloudEventHeaders.of(
            Ids.unlinkable(),
            "fi.koppi.admission.status-reported.v1",
            "/admission-system",
            referral,
            Instant.EPOCH,
            false);
    held.topics.send(held.statusTopic(), referral, headers, "{".getBytes(US_ASCII));
  }

  private int deadLetters() throws SQLException {
    try (var owner = Database.asOwner()) {
      return Integer.parseInt(
          Database.select(
                  owner,
                  "select count(*) from dead_letter where topic = '%s'"
                      .formatted(held.statusTopic()))
              .getFirst());
    }
  }
}
