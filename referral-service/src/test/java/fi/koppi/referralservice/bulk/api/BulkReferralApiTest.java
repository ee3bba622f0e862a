package fi.koppi.referralservice.bulk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class BulkReferralApiTest {

  private static final String DRAFTS = "/v1/referrals/bulk-drafts";
  private static final String SUBMISSIONS = "/v1/referrals/bulk-submissions";

  @RegisterExtension final Exchange exchange = new Exchange();
  private final String key = Ids.unlinkable().toString();

  @Test
  void refusedItemHoldsUpNoOtherAndHasTheProblemOfTheSingleCall() {
    var first = draft("a", exchange.client());
    var stranger = Ids.unlinkable().toString();
    var unknown = draft("b", stranger);
    var last = draft("c", exchange.client());

    var answer = post(DRAFTS, List.of(first, unknown, last));

    var single = exchange.draft(stranger, "STATUTE");
    answer
        .then()
        .statusCode(200)
        .body("done", is(2))
        .body("refused", is(1))
        .body("items.key", contains("a", "b", "c"))
        .body("items[0].referral.status", is("DRAFT"))
        .body("items[1].referral", nullValue())
        .body("items[2].referral.status", is("DRAFT"))
        .body("items[1].problem.type", is(single.<String>path("type")))
        .body("items[1].problem.detail", is(single.<String>path("detail")))
        .body("items[1].problem.status", is(404));
    assertThat(exchange.etag(answer.path("items[0].referral.id")))
        .startsWith(answer.<String>path("items[0].referral.etag").replaceFirst("\"$", ""));
  }

  @Test
  void repeatedCallReplaysWhatWasDoneAndDoesTheRest() {
    var done = draft("a", exchange.client());
    var rest = draft("b", exchange.client());
    var first = post(DRAFTS, List.of(done));

    var again = post(DRAFTS, List.of(done, rest));

    again
        .then()
        .statusCode(200)
        .body("items.replayed", contains(true, false))
        .body("items[0].referral.id", is(first.<String>path("items[0].referral.id")));
    assertThat(referralsOf(done)).isEqualTo(1);
    assertThat(referralsOf(rest)).isEqualTo(1);
  }

  @Test
  void anotherItemUnderTheSameKeysIsRefused() {
    post(DRAFTS, List.of(draft("a", exchange.client())));

    var other = post(DRAFTS, List.of(draft("a", exchange.client())));

    other.then().body("items.problem.type", contains("/problems/idempotency-key-reused"));
  }

  @Test
  void itemsWithTheSameKeyOrAboutTheSameAreAllRefused() {
    var client = exchange.client();
    var sameKey = List.of(draft("a", exchange.client()), draft("a", exchange.client()));
    var samePair = List.of(draft("a", client), draft("b", client));

    for (var items : List.of(sameKey, samePair)) {
      post(DRAFTS, items)
          .then()
          .statusCode(200)
          .body("done", is(0))
          .body("items.problem.type", everyItem(is("/problems/bulk-item-repeated")));
    }
    assertThat(referralsOf(samePair.getFirst())).isEqualTo(0);
  }

  @Test
  void moreThanFiveHundredItemsAreRefusedAsAWhole() {
    var items = Collections.nCopies(501, draft("a", Ids.unlinkable().toString()));

    post(DRAFTS, items)
        .then()
        .statusCode(400)
        .body("type", is("/problems/validation-failed"))
        .body("violations.pointer", contains("/items"));
  }

  @Test
  void submissionsAreTakenOneByOneAndReplayed() {
    var fresh = submission("a", exchange.drafted(), 0);
    var stale = submission("b", exchange.drafted(), 7);

    var first = post(SUBMISSIONS, List.of(fresh, stale));
    var again = post(SUBMISSIONS, List.of(fresh, stale));

    first
        .then()
        .statusCode(200)
        .body("items[0].referral.status", is("SUBMITTED"))
        .body("items[0].problem", nullValue())
        .body("items[1].problem.type", is("/problems/stale-version"));
    again.then().body("items.replayed", contains(true, false)).body("done", is(1));
  }

  @Test
  void eachItemLeavesALineInTheAccessLogRefusedOnesToo() {
    var client = exchange.client();
    var stranger = Ids.unlinkable().toString();

    post(DRAFTS, List.of(draft("a", client), draft("b", stranger)));

    assertThat(
            selected(
                """
                select count(*) from access_log
                where action = 'REFERRAL_DRAFTED' and client_id = '%s' and refused_with is null\
                """
                    .formatted(client)))
        .isEqualTo("1");
    assertThat(
            selected(
                """
                select count(*) from access_log
                where action = 'REFERRAL_DRAFTED' and refused_with = '404'
                  and subject_ids = array['%s'::uuid]\
                """
                    .formatted(stranger)))
        .isEqualTo("1");
  }

  private Map<String, Object> draft(String item, String client) {
    return Map.of(
        "key",
        item,
        "clientId",
        client,
        "offeringId",
        exchange.offering,
        "priority",
        "NORMAL",
        "legalBasis",
        "STATUTE");
  }

  private static Map<String, Object> submission(String item, String referral, long version) {
    return Map.of("key", item, "referralId", referral, "version", version);
  }

  /** Posts the items under the key of the test, which repeats a call. */
  private Response post(String path, List<Map<String, Object>> items) {
    return exchange.coach(key).body(Map.of("items", items)).post(path);
  }

  private static int referralsOf(Map<String, Object> item) {
    return Integer.parseInt(
        selected(
            "select count(*) from referral where client_id = '%s'"
                .formatted(item.get("clientId"))));
  }

  private static String selected(String query) {
    try (var connection = Database.asOwner()) {
      return Database.select(connection, query).getFirst();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
