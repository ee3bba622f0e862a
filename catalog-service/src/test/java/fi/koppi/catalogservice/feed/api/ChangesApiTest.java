package fi.koppi.catalogservice.feed.api;

import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.draftedOffering;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.publishedOffering;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.catalogservice.Catalog;
import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.kit.feed.FeedEntry;
import fi.koppi.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangesApiTest {

  private final ChangeFeed feed;
  private final Sql sql;
  private UUID provider = UUID.randomUUID();
  private String begin = "";

  @Inject
  ChangesApiTest(ChangeFeed feed, Sql sql) {
    this.feed = feed;
    this.sql = sql;
  }

  @BeforeEach
  void goToTheEnd() {
    provider = registeredProvider();
    begin = Feed.end();
  }

  @Test
  void feedGivesEveryChangeInOrderPageByPage() {
    var closed = publishedOffering(provider, 3);
    var cancelled = publishedOffering(provider, 3);
    revise(closed);
    move(closed, "close", 2);
    move(cancelled, "cancel", 1);
    move(closed, "archive", 3);

    var seen = Feed.after(begin, 1);

    assertThat(seen)
        .extracting("offeringId", "kind", "status", "tombstone", "version")
        .containsExactly(
            entry(closed, "STATUS", "PUBLISHED", false, 1),
            entry(cancelled, "STATUS", "PUBLISHED", false, 1),
            entry(closed, "CONTENT", "PUBLISHED", false, 2),
            entry(closed, "STATUS", "CLOSED", true, 3),
            entry(cancelled, "STATUS", "CANCELLED", true, 2),
            entry(closed, "STATUS", "ARCHIVED", true, 4));
  }

  @Test
  void draftsAreNeverTold() {
    var draft = draftedOffering(provider, 3);
    move(draft, "cancel", 0);

    var seen = Feed.after(begin, 50);

    assertThat(seen).isEmpty();
  }

  @Test
  void waitingReaderIsAnsweredWhenSomethingHappens() {
    var path = "/v1/changes?wait=20&cursor=" + begin;
    var reader = CompletableFuture.supplyAsync(() -> read(coach(), path).jsonPath());

    var published = publishedOffering(provider, 3);

    assertThat(reader.join().getUUID("items[0].offeringId")).isEqualTo(published);
  }

  @Test
  void callerMayWaitInEightCallsAtATime() {
    var statuses = waiting(12, 3);

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(8);
    assertThat(statuses).filteredOn(status -> status == 429).hasSize(4);
  }

  @Test
  void callsThatWaitDoNotEachReadAgainAndAgain() {
    long before = commits();

    var statuses = waiting(8, 5);

    assertThat(statuses).containsOnly(200);
    // Ten looks a second by one for all, and what the service does every second; each for itself
    // would have made four hundred.
    assertThat(commits() - before).isLessThan(200);
  }

  private List<Integer> waiting(int calls, int seconds) {
    var path = "/v1/changes?wait=%d&cursor=%s".formatted(seconds, begin);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      return IntStream.range(0, calls)
          .mapToObj(
              n -> CompletableFuture.supplyAsync(() -> read(coach(), path).statusCode(), executor))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    }
  }

  private long commits() {
    return sql.select(
            "select xact_commit from pg_stat_database where datname = current_database()",
            row -> row.getLong(1))
        .getFirst();
  }

  @Test
  void readerAtTheEndGetsItsCursorBack() {
    publishedOffering(provider, 3);
    String end = Feed.page(begin, 50).getString("next");

    var answer = read(coach(), "/v1/changes?cursor=" + end).then();

    answer.statusCode(200).body("items", empty()).body("next", equalTo(end));
  }

  @Test
  void laterCommitOfAnEarlierTransactionIsNotLost() {
    var slow = publishedOffering(provider, 3);
    var start = Feed.page(begin, 50).getString("next");
    var written = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);
    var writer = CompletableFuture.runAsync(() -> note(slow, written, mayCommit));
    await(written);

    var quick = publishedOffering(provider, 3);
    var meanwhile = Feed.after(start, 50);
    mayCommit.countDown();
    writer.join();

    assertThat(meanwhile).as("nothing may be passed before the earlier one has ended").isEmpty();
    assertThat(Feed.after(start, 50))
        .extracting(change -> change.get("offeringId"))
        .containsExactly(slow.toString(), quick.toString());
  }

  @Test
  void readerWithoutACursorBeginsAtTheBeginning() {
    publishedOffering(provider, 3);

    var answer = read(coach(), "/v1/changes?limit=1").then();

    answer.statusCode(200).body("items.size()", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cursor=not-ours", "cursor=djE6NDI", "cursor=djE6YTpi"})
  void foreignCursorIsRefused(String query) {
    var answer = read(coach(), "/v1/changes?" + query);

    assertRefused(answer, 400, "invalid-cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wait=31", "wait=-1", "limit=0", "limit=201"})
  void whatIsOutOfBoundsIsRefused(String query) {
    var answer = read(coach(), "/v1/changes?" + query);

    assertRefused(answer, 400, "validation-failed");
  }

  @Test
  void strangersReadNothing() {
    var answer = given().get("/v1/changes");

    assertRefused(answer, 401, "unauthenticated");
  }

  private void note(UUID offering, CountDownLatch written, CountDownLatch mayCommit) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          feed.append(
              new FeedEntry("OFFERING", offering, "CONTENT", "PUBLISHED", 1, Instant.EPOCH),
              Set.of(ChangeFeed.EVERYBODY));
          written.countDown();
          await(mayCommit);
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void revise(UUID offering) {
    var body = offeringBody(UUID.randomUUID(), 5).replaceFirst("\"programmeId\": \"[^\"]*\", ", "");
    as(editorOf(provider))
        .header("If-Match", "\"1\"")
        .body(body)
        .put("/v1/offerings/" + offering)
        .then()
        .statusCode(200);
  }

  private void move(UUID offering, String transition, long version) {
    var path = "/v1/offerings/%s/%s".formatted(offering, transition);
    Catalog.move(editorOf(provider), path, version).then().statusCode(200);
  }

  private static Tuple entry(
      UUID offering, String kind, String status, boolean tombstone, int version) {
    return tuple(offering.toString(), kind, status, tombstone, version);
  }
}
