package fi.koppi.catalogservice.proposal.messaging;

import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.proposal.Deciding.DECLINE;
import static fi.koppi.catalogservice.proposal.Deciding.decide;
import static fi.koppi.catalogservice.proposal.Teaching.newSkill;
import static fi.koppi.catalogservice.proposal.Teaching.programme;
import static fi.koppi.catalogservice.proposal.Teaching.proposed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.Catalog;
import fi.koppi.catalogservice.proposal.ProposalSource.Horizon;
import fi.koppi.catalogservice.proposal.SkillNames;
import fi.koppi.catalogservice.proposal.SourceKind;
import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnmetNeedConsumerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String IN = "koppi.referral.unmet-need.v1";
  private static final String EXAMPLE =
      ContractCheck.example("referral-service", "unmet-need-state.v1");
  private static final Instant TOLD = Instant.parse("2026-11-24T03:00:00Z");

  private final Topics topics = Topics.ofTest();
  private final Sql sql;
  private final SkillNames names;
  private UUID provider = UUID.randomUUID();
  private EscoUri skill = newSkill();

  @Inject
  UnmetNeedConsumerTest(Sql sql, SkillNames names) {
    this.sql = sql;
    this.names = names;
  }

  @BeforeEach
  void teach() {
    skill = newSkill();
    provider = registeredProvider();
    programme(sql, provider, skill);
  }

  @AfterEach
  void leaveTheBroker() {
    topics.close();
  }

  @Test
  void producersExampleIsUnderstood() {
    var id = UUID.randomUUID();
    var title = new LocalizedText("hitsata terästä", null, null);

    var source = received(EXAMPLE).as(UnmetNeedState.class).source(id, title);

    assertThat(source.kind()).isEqualTo(SourceKind.UNMET_NEED);
    assertThat(source.horizon()).isEqualTo(Horizon.NOW);
    // The day begins at midnight in Finland.
    assertThat(source.raisedAt()).isEqualTo("2026-11-21T22:00:00Z");
    var wanted = source.wanted();
    assertThat(wanted.title()).isEqualTo(title);
    assertThat(wanted.headcount()).isEqualTo(20);
    assertThat(wanted.municipality()).isNull();
    assertThat(wanted.areas())
        .singleElement()
        .satisfies(area -> assertThat(area.clients()).isEqualTo(15));
    assertThat(wanted.skills())
        .containsExactly(EscoUri.ofPath("skill/00000000-0000-4000-8000-000000000001"));
  }

  @Test
  void figureIsProposedToWhoeverTeachesTheSkill() {
    send(payload(1, 20, "2026-11-22"));

    awaitProposal("PROPOSED", 20);
    assertThat(shown())
        .containsEntry("sourceKind", "UNMET_NEED")
        .containsEntry("sourceId", id().toString())
        .containsEntry("raisedAt", "2026-11-21T22:00:00Z")
        .containsEntry("skills", List.of(skill.value()))
        .containsEntry(
            "areas",
            List.of(Map.of("authorityId", "01920000-0000-7000-8000-000000000101", "clients", 15)))
        .doesNotContainKeys("municipality", "organisationId", "neededBy");
  }

  /** Rolled back: with a classification, other tests could name only skills that it has. */
  @Test
  void titleIsTheLabelOfTheClassificationOrElseTheCode() {
    var label = new LocalizedText("hitsata terästä", "svetsa stål", "weld steel");
    var unknown = newSkill();

    QuarkusTransaction.begin();
    sql.update(
        "insert into concept (uri, kind, label, broader) values (?, 'SKILL', ?::jsonb, '{}')",
        skill.value(),
        EventJson.write(label));
    var names = List.of(this.names.of(skill), this.names.of(unknown));
    QuarkusTransaction.rollback();

    assertThat(names)
        .containsExactly(label, new LocalizedText(unknown.path(), unknown.path(), unknown.path()));
  }

  @Test
  void laterFigureIsFollowedAndAnOlderOneChangesNothing() {
    send(payload(1, 20, "2026-11-22"));
    send(payload(3, 40, "2026-11-22"));
    send(payload(2, 30, "2026-11-22"));

    awaitTaken();

    awaitProposal("PROPOSED", 40);
  }

  @Test
  void sameEventTwiceProposesOnce() {
    var headers = headers(UUID.randomUUID(), TOLD, false);
    send(headers, payload(1, 20, "2026-11-22"));
    send(headers, payload(1, 20, "2026-11-22"));

    awaitTaken();

    awaitProposal("PROPOSED", 20);
  }

  @Test
  void figureThatVanishesAndComesBackIsProposedAnew() {
    send(payload(1, 20, "2026-11-22"));
    awaitProposal("PROPOSED", 20);
    end(TOLD);
    awaitProposal("WITHDRAWN", 20);

    send(payload(3, 10, "2026-12-05"));

    awaitProposal("PROPOSED", 10);
    assertThat(shown()).containsEntry("raisedAt", "2026-12-04T22:00:00Z");
  }

  @Test
  void whoDeclinedIsNotAskedAgainBeforeTheFigureComesBack() {
    send(payload(1, 20, "2026-11-22"));
    awaitProposal("PROPOSED", 20);
    var editor = Catalog.editorOf(provider);
    decide(editor, String.valueOf(shown().get("id")), "decline", 0, DECLINE).then().statusCode(200);
    send(payload(2, 25, "2026-11-22"));
    awaitTaken();
    assertThat(proposed(provider, id())).hasSize(1);

    end(TOLD);
    send(payload(4, 30, "2026-12-05"));

    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(proposed(provider, id()))
                .extracting(shown -> shown.get("status"))
                .containsExactly("PROPOSED", "DECLINED"));
  }

  @Test
  void olderStateAfterTheEndChangesNothing() {
    send(payload(2, 20, "2026-11-22"));
    awaitProposal("PROPOSED", 20);
    end(TOLD);

    send(payload(1, 15, "2026-11-22"));
    send(payload(2, 20, "2026-11-22"));

    awaitTaken();
    awaitProposal("WITHDRAWN", 20);
  }

  @Test
  void endThatWasToldBeforeTheFigureCameBackEndsNothing() {
    send(payload(3, 20, "2026-11-22"));
    awaitProposal("PROPOSED", 20);

    end(TOLD.minusSeconds(86_400));

    awaitTaken();
    awaitProposal("PROPOSED", 20);
  }

  @Test
  void endOfWhatWasNeverToldPassesBy() {
    long before = deadLetters();

    end(TOLD);

    awaitTaken();
    assertThat(deadLetters()).isEqualTo(before);
  }

  @Test
  void skillThatNobodyTeachesIsOpenToEverybody() {
    var other = registeredProvider();
    skill = newSkill();

    send(payload(1, 20, "2026-11-22"));

    awaitProposal("PROPOSED", 20);
    assertThat(proposed(other, id())).hasSize(1);
    assertThat(shown()).doesNotContainKey("providerId");
  }

  @Test
  void rubbishNeitherStopsTheConsumerNorGetsLost() {
    long before = deadLetters();
    var good = payload(1, 20, "2026-11-22");
    var headers = headers(UUID.randomUUID(), TOLD, false);

    send(Map.of(), good);
    topics.send(IN, null, Map.of("ce_id", "no uuid"), "rubbish".getBytes(UTF_8));
    topics.send(IN, "no skill", headers, good.getBytes(UTF_8));
    topics.send(
        IN, "http://data.europa.eu/esco/isco/C7212", headers(UUID.randomUUID(), TOLD, true), null);
    send(payload(1, 20, "2026-11-22").replace(skill.value(), newSkill().value()));
    send("{\"skill\":");
    send("{}");
    send("[1]");
    send(good.replace("\"clients\": 20", "\"clients\": 0"));
    send(good.replace("\"version\": 1", "\"version\": 0"));
    send(good.replace("2026-11-22", "2026-11-31"));

    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(deadLetters()).isEqualTo(before + 11));
    assertThat(proposed(provider, id())).isEmpty();
    send(good);
    awaitProposal("PROPOSED", 20);
  }

  @Test
  void typeThatIsUnknownPassesBy() {
    long before = deadLetters();

    topics.sendEvent(
        IN,
        skill.value(),
        "/referral-service",
        "fi.koppi.referral.unmet-need-state.v2",
        Map.of("a", 1));
    send(payload(1, 20, "2026-11-22"));

    awaitProposal("PROPOSED", 20);
    assertThat(deadLetters()).isEqualTo(before);
  }

  /** The producer's example with a skill of this test. */
  private String payload(long version, int clients, String since) {
    return EXAMPLE
        .replaceFirst("\"version\": 1", "\"version\": " + version)
        .replaceFirst("\"clients\": 20", "\"clients\": " + clients)
        .replaceFirst("\"since\": \"[^\"]+\"", "\"since\": \"" + since + "\"")
        .replace(
            "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001", skill.value());
  }

  private void send(String payload) {
    send(headers(UUID.randomUUID(), TOLD, false), payload);
  }

  private void send(Map<String, String> headers, String payload) {
    topics.send(IN, skill.value(), headers, payload.getBytes(UTF_8));
  }

  private void end(Instant toldAt) {
    topics.send(IN, skill.value(), headers(UUID.randomUUID(), toldAt, true), null);
  }

  private Map<String, String> headers(UUID id, Instant toldAt, boolean tombstone) {
    return new LinkedHashMap<>(
        CloudEventHeaders.of(
            id, UnmetNeedConsumer.STATE, "/referral-service", skill.value(), toldAt, tombstone));
  }

  /** What comes after it on the same key has been taken, hence all that came before. */
  private void awaitTaken() {
    var last =
        topics.sendEvent(
            IN, skill.value(), "/referral-service", "fi.koppi.referral.nothing.v1", Map.of());
    Awaitility.await().atMost(PATIENCE).until(() -> seen(last));
  }

  private boolean seen(UUID event) {
    return !sql.select(
            "select 1 from inbox where consumer = 'unmet-need-proposal' and event_id = ?",
            row -> row.getInt(1),
            event)
        .isEmpty();
  }

  private void awaitProposal(String status, int clients) {
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(proposed(provider, id()))
                .singleElement()
                .satisfies(shown ->
                    assertThat(shown)
                        .containsEntry("status", status)
                        .containsEntry("headcount", clients)));
  }

  private Map<String, Object> shown() {
    return proposed(provider, id()).getFirst();
  }

  private UUID id() {
    return UUID.fromString(skill.path().substring("skill/".length()));
  }

  private long deadLetters() {
    return sql.select(
            "select count(*) from dead_letter where consumer = 'unmet-need-proposal'",
            row -> row.getLong(1))
        .getFirst();
  }

  private static ReceivedEvent received(String payload) {
    return new ReceivedEvent(
        IN,
        null,
        UUID.randomUUID(),
        UnmetNeedConsumer.STATE,
        "/referral-service",
        null,
        Instant.EPOCH,
        "",
        null,
        payload);
  }
}
