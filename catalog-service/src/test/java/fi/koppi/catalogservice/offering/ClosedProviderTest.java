package fi.koppi.catalogservice.offering;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.draftedOffering;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.programmeBody;
import static fi.koppi.catalogservice.Catalog.publishedOffering;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Catalog.seatsOf;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import fi.koppi.catalogservice.feed.api.Feed;
import fi.koppi.catalogservice.offering.fanout.FanOutSchedule;
import fi.koppi.catalogservice.programme.closure.ClosureSchedule;
import fi.koppi.catalogservice.seat.SeatCommands;
import fi.koppi.catalogservice.seat.SeatRequest;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import fi.koppi.kit.testing.outage.RefusedChanges;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that a provider which closes takes with it whatever it offers, on real rows. */
@QuarkusTest
class ClosedProviderTest {

  private final FanOutSchedule offeringSchedule;
  private final ClosureSchedule programmeSchedule;
  private final SeatCommands seats;
  private final Sql sql;
  private UUID provider = new UUID(0, 0);

  @Inject
  ClosedProviderTest(
      FanOutSchedule offeringSchedule,
      ClosureSchedule programmeSchedule,
      SeatCommands seats,
      Sql sql) {
    this.offeringSchedule = offeringSchedule;
    this.programmeSchedule = programmeSchedule;
    this.seats = seats;
    this.sql = sql;
  }

  @BeforeEach
  void register() {
    provider = registeredProvider();
  }

  @Test
  void whatIsPublishedOrDraftedIsCancelledAndSaysWhy() {
    var published = publishedOffering(provider, 3);
    var closed = publishedOffering(provider, 3);
    move(editorOf(provider), "/v1/offerings/" + closed + "/close", 1).then().statusCode(200);
    var draft = draftedOffering(provider, 3);
    var others = publishedOffering(3);

    close();

    assertEnded(published, "CANCELLED");
    assertEnded(closed, "CANCELLED");
    assertEnded(draft, "CANCELLED");
    read(coach(), "/v1/offerings/" + others)
        .then()
        .body("status", equalTo("PUBLISHED"))
        .body("statusReason", nullValue());
  }

  @Test
  void whatWasOverIsArchivedAndItsConfirmedPlacesStay() {
    var over = publishedOffering(provider, 3);
    var confirmed = askedSeat(over);
    seats.confirm(confirmed, new OfferingId(over));
    askedSeat(over);
    sql.update(
        "update offering set starts_on = '2026-01-07', ends_on = '2026-05-29' where id = ?", over);

    close();

    assertEnded(over, "ARCHIVED");
    assertThat(seatsOf(over).getInt("confirmed")).isOne();
    assertThat(seatsOf(over).getInt("held")).isZero();
  }

  @Test
  void everyPlaceIsReleasedAndNoneCanBeAskedFor() {
    var offering = publishedOffering(provider, 2);
    seats.confirm(askedSeat(offering), new OfferingId(offering));
    askedSeat(offering);
    askedSeat(offering);

    close();

    var late = askedSeat(offering);
    var figures = seatsOf(offering);
    assertThat(List.of(figures.getInt("confirmed"), figures.getInt("held"), figures.getInt("free")))
        .containsExactly(0, 0, 0);
    assertThat(figures.getInt("waiting")).isZero();
    assertThat(
            sql.select(
                "select refusal from seat where id = ?", row -> row.getString(1), late.value()))
        .containsExactly("OFFERING_NOT_OPEN");
  }

  @Test
  void otherServicesAndReadersOfTheFeedAreTold() {
    var offering = publishedOffering(provider, 3);
    var before = Feed.end();

    close();

    assertThat(Feed.after(before, 50))
        .filteredOn(change -> offering.toString().equals(change.get("offeringId")))
        .singleElement()
        .satisfies(change ->
            assertThat(change)
                .containsEntry("kind", "STATUS")
                .containsEntry("status", "CANCELLED")
                .containsEntry("tombstone", true));
    try (var topics = Topics.ofTest()) {
      var state =
          topics
              .await("koppi.catalog.offering.v1", 2, it -> offering.toString().equals(it.key()))
              .getLast();
      ContractCheck.validates("fi.koppi.catalog.offering-state.v1", state.value());
      assertThat(new String(state.value(), StandardCharsets.UTF_8))
          .contains("\"status\":\"CANCELLED\"", "\"statusReason\":\"PROVIDER_CLOSED\"");
    }
  }

  @Test
  void noListNorExportShowsIt() {
    var offering = publishedOffering(provider, 3);
    var education = "/oeapi/v6/course-offerings/" + offering;
    read(coach(), education).then().statusCode(200);

    close();

    for (var list : List.of("/v1/offerings", "/v1/offerings/search")) {
      read(coach(), list + "?providerId=" + provider).then().statusCode(200).body("items", empty());
    }
    read(coach(), education).then().statusCode(404);
    assertThat(read(coach(), "/v1/offerings/export").asString()).doesNotContain("" + offering);
    assertThat(read(coach(), "/moochub/v3/courses").asString()).doesNotContain("" + offering);
  }

  @Test
  void manyOfferingsEndInPortionsOfWhichTheFirstIsPartOfTheClosing() {
    int number = FanOutCommands.ENDING_PORTION + 1;
    for (int n = 0; n < number; n++) {
      draftedOffering(provider, 1);
    }

    close();
    var atOnce = ended();
    offeringSchedule.runAll();

    assertThat(atOnce).isEqualTo(FanOutCommands.ENDING_PORTION);
    assertThat(ended()).isEqualTo(number);
  }

  /** The zeros come before every offering; an older release has passed by what is published. */
  @ParameterizedTest
  @CsvSource({
    "END_PROVIDER, 00000000-0000-0000-0000-000000000000",
    "DISCARD_PROVIDER, ffffffff-ffff-ffff-ffff-ffffffffffff"
  })
  void whatAnOlderReleaseHasLeftOnOfferEndsToo(String task, UUID after) {
    var offering = publishedOffering(provider, 3);
    sql.update("update provider set status = 'CLOSED' where id = ?", provider);
    sql.update(
        """
        insert into offering_fan_out (
          task, owner_id, after_offering_id, at, by_organisation, by_type, by_client)
        values (?, ?, ?, now(), ?, 'PROVIDER', 'catalog-service')
        """,
        task,
        provider,
        after,
        provider);

    offeringSchedule.runAll();

    assertEnded(offering, "CANCELLED");
  }

  @Test
  void nothingIsPublishedDraftedOrAddedAfterwards() {
    var editor = editorOf(provider);
    var draft = draftedOffering(provider, 3);
    var programme = addedProgramme(provider);

    close();

    assertRefused(move(editor, "/v1/offerings/" + draft + "/publish", 1), 409, "offering-status");
    assertRefused(
        as(editor).body(offeringBody(programme, 3)).post("/v1/offerings"),
        409,
        "offering-programme-inactive");
    assertRefused(
        as(editor).body(programmeBody(provider)).post("/v1/programmes"),
        409,
        "programme-provider-unknown");
    assertRefused(move(admin(), "/v1/providers/" + provider + "/close", 1), 409, "provider-closed");
  }

  @Test
  void programmesAreRetired() {
    var programme = addedProgramme(provider);
    var others = addedProgramme(registeredProvider());

    close();
    programmeSchedule.runAll();

    read(coach(), "/v1/programmes/" + programme).then().body("status", equalTo("RETIRED"));
    read(coach(), "/v1/programmes/" + others).then().body("status", equalTo("ACTIVE"));
    assertThat(
            sql.select("select 1 from programme_closure where provider_id = ?", row -> 1, provider))
        .isEmpty();
  }

  @Test
  void programmeThatFailsHoldsUpNoneOfOtherProvidersAndIsTriedAgain() throws SQLException {
    var providers =
        Stream.of(registeredProvider(), registeredProvider())
            .sorted(Comparator.comparing(UUID::toString))
            .toList();
    var failing = addedProgramme(providers.getFirst());
    var behind = addedProgramme(providers.getLast());
    for (var one : providers) {
      move(admin(), "/v1/providers/" + one + "/close", 0).then().statusCode(200);
    }

    RefusedChanges.during("programme.version", failing.toString(), programmeSchedule::runAll);

    read(coach(), "/v1/programmes/" + behind).then().body("status", equalTo("RETIRED"));
    read(coach(), "/v1/programmes/" + failing).then().body("status", equalTo("ACTIVE"));
    programmeSchedule.runAll();
    read(coach(), "/v1/programmes/" + failing).then().body("status", equalTo("RETIRED"));
  }

  private void close() {
    move(admin(), "/v1/providers/" + provider + "/close", 0).then().statusCode(200);
  }

  private SeatRequestId askedSeat(UUID offering) {
    var id = new SeatRequestId(UUID.randomUUID());
    seats.request(new SeatRequest(id, new OfferingId(offering), false));
    return id;
  }

  private void assertEnded(UUID offering, String status) {
    read(editorOf(provider), "/v1/offerings/" + offering)
        .then()
        .statusCode(200)
        .body("status", equalTo(status))
        .body("statusReason", equalTo("PROVIDER_CLOSED"));
  }

  private int ended() {
    return sql.select(
            """
            select count(*) from offering
            where provider_id = ? and status = 'CANCELLED' and status_reason = 'PROVIDER_CLOSED'
            """,
            row -> row.getInt(1),
            provider)
        .getFirst();
  }
}
