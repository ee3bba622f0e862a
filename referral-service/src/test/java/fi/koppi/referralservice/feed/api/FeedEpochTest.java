package fi.koppi.referralservice.feed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the answers to readers of the feed after the database was restored from a backup. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class FeedEpochTest {

  @RegisterExtension final Exchange exchange = new Exchange();

  @AfterEach
  void endTheEpoch() throws SQLException {
    Database.executeAsOwner("update feed_epoch set epoch = 1");
  }

  @Test
  void cursorFromBeforeARestoreIsRefused() throws SQLException {
    exchange.submitted();
    String before = exchange.coach().get("/v1/changes").path("next");
    Database.executeAsOwner("select begin_feed_epoch()");

    var answer = exchange.coach().get("/v1/changes?cursor=" + before).then();

    answer.statusCode(410).body("type", equalTo("/problems/feed-restored"));
  }

  @Test
  void readerThatBeginsAnewAfterARestoreGoesOnAsBefore() throws SQLException {
    exchange.submitted();
    Database.executeAsOwner("select begin_feed_epoch()");

    var whole = exchange.coach().get("/v1/changes").jsonPath();

    assertThat(whole.getList("items.status", String.class)).containsExactly("SUBMITTED");
    exchange
        .coach()
        .get("/v1/changes?cursor=" + whole.getString("next"))
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void entriesOfALaterTransactionThanAnyOfThisClusterAreShownAfterARestore() throws SQLException {
    exchange.submitted();
    Database.executeAsOwner("update feed_entry set writer = '4611686018427387904'");
    exchange.coach().get("/v1/changes").then().body("items", empty());

    Database.executeAsOwner("select begin_feed_epoch()");

    exchange.coach().get("/v1/changes").then().body("items.status[0]", equalTo("SUBMITTED"));
  }
}
