package fi.koppi.referralservice.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An authority's own reference names one of its referrals at a time. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ReferralReferenceTest {

  private static final String REFERENCE = "PRV-2027-118";
  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V054__referral_reference.sql");

  @RegisterExtension final Exchange exchange = new Exchange();

  @Test
  void secondDraftWithTheReferenceIsRefusedAndNamesTheFirst() {
    var first = drafted();

    var second = exchange.draftAs(REFERENCE, exchange.client());

    second
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/referral-reference-taken"))
        .body("detail", containsString("/v1/referrals/" + first));
    Awaitility.await("the refusal that names the referral is recorded")
        .untilAsserted(() ->
            assertThat(
                    selected(
                        """
                        select refused_with from access_log
                        where action = 'REFERRAL_DRAFTED' and subject_ids = array['%s'::uuid]
                          and refused_with is not null\
                        """
                            .formatted(first)))
                .isEqualTo("409"));
  }

  @Test
  void referralThatWasWithdrawnGivesTheReferenceFree() {
    var first = drafted();
    var reason = Map.of("reason", "OTHER");
    exchange.step(exchange.coach(), first, "withdraw", reason).then().statusCode(200);

    exchange.draftAs(REFERENCE, exchange.client()).then().statusCode(201);
  }

  @Test
  void anotherAuthorityUsesTheSameReference() {
    drafted();

    try (var other = Exchange.open()) {
      other.draftAs(REFERENCE, other.client()).then().statusCode(201);
    }
  }

  @Test
  void oneOfTwoDraftsAtTheSameTimeGetsTheReference() {
    var clients = Stream.generate(exchange::client).limit(2).toList();

    var drafts =
        clients.stream()
            .map(client -> CompletableFuture.supplyAsync(() -> exchange.draftAs(REFERENCE, client)))
            .toList();

    assertThat(drafts.stream().map(CompletableFuture::join).map(Response::statusCode))
        .containsExactlyInAnyOrder(201, 409);
  }

  @Test
  void referencesThatWereSharedBeforeStayWhatTheyAre() throws SQLException, IOException {
    var shared = Stream.generate(exchange::drafted).limit(2).toList();
    var other = drafted();

    try (var connection = Database.asOwner();
        var migration = connection.createStatement()) {
      Database.update(connection, "drop index referral_reference");
      Database.update(connection, "drop index referral_by_reference");
      Database.update(connection, "alter table referral drop column reference_shared");
      for (var referral : shared) {
        Database.update(
            connection,
            "update referral set external_reference = 'shared' where id = '%s'"
                .formatted(referral));
      }
      migration.execute(Files.readString(MIGRATION));

      var marks = "select reference_shared from referral where id = '%s'";
      assertThat(Database.select(connection, marks.formatted(shared.getFirst()))).contains("t");
      assertThat(Database.select(connection, marks.formatted(shared.getLast()))).contains("t");
      assertThat(Database.select(connection, marks.formatted(other))).contains("f");
      connection.rollback();
    }
  }

  private String drafted() {
    return exchange
        .draftAs(REFERENCE, exchange.client())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String selected(String query) throws SQLException {
    try (var connection = Database.asOwner()) {
      return Database.select(connection, query).stream().findFirst().orElse("");
    }
  }
}
