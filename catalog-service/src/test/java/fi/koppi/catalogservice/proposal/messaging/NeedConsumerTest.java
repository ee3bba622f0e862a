package fi.koppi.catalogservice.proposal.messaging;

import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.proposal.Teaching.newSkill;
import static fi.koppi.catalogservice.proposal.Teaching.programme;
import static fi.koppi.catalogservice.proposal.Teaching.proposed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.Teacher;
import fi.koppi.catalogservice.proposal.source.ProposalSource.Horizon;
import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NeedConsumerTest {

  private static final String IN = "koppi.partner.need.v1";
  private static final String EXAMPLE = ContractCheck.example("partner-service", "need-state.v1");

  private final Topics topics = Topics.ofTest();
  private final Sql sql;
  private final UUID need = UUID.randomUUID();
  private Teacher teacher;

  @Inject
  NeedConsumerTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void teach() {
    teacher = Teacher.ofNewSkill(sql);
  }

  @AfterEach
  void leaveTheBroker() {
    topics.close();
  }

  @Test
  void producersExampleIsUnderstood() {
    var state = received(EXAMPLE).as(NeedState.class);

    var source = state.source(new SourceId(need));

    assertThat(state.isOpen()).isTrue();
    assertThat(source.horizon()).isEqualTo(Horizon.NOW);
    assertThat(source.raisedAt()).isEqualTo("2026-11-22T09:30:00Z");
    assertThat(source.wanted().title().en()).isEqualTo("CNC machinists");
    assertThat(source.wanted().headcount()).isEqualTo(4);
    assertThat(source.wanted().neededBy()).isEqualTo("2027-03-01");
    assertThat(source.wanted().skills())
        .containsExactly(EscoUri.ofPath("skill/00000000-0000-4000-8000-000000000001"));
  }

  @Test
  void whatWasToldBeforeItHadItsPublicationIsRaisedWhenItWasTold() {
    var old = EXAMPLE.replace("\"publishedAt\": \"2026-11-22T09:30:00Z\",", "");

    var source = received(old).as(NeedState.class).source(new SourceId(need));

    assertThat(old).doesNotContain("publishedAt");
    assertThat(source.raisedAt()).isEqualTo("2026-11-22T09:30:00Z");
  }

  @Test
  void publishedNeedIsProposed() {
    send(payload(1, "PUBLISHED", 4));

    awaitProposal("PROPOSED", 4);
  }

  @Test
  void sameEventTwiceProposesOnce() {
    var headers = headers(UUID.randomUUID(), false);
    send(headers, payload(1, "PUBLISHED", 4));
    send(headers, payload(1, "PUBLISHED", 4));

    send(payload(2, "PUBLISHED", 6));

    awaitProposal("PROPOSED", 6);
    assertThat(proposed(teacher.provider(), need)).hasSize(1);
  }

  @Test
  void olderAnnouncementChangesNothing() {
    send(payload(3, "PUBLISHED", 6));
    send(payload(2, "PUBLISHED", 4));
    send(payload(2, "WITHDRAWN", 4));

    awaitTaken();

    awaitProposal("PROPOSED", 6);
  }

  @Test
  void needThatIsFilledIsTakenBackForGood() {
    send(payload(1, "PUBLISHED", 4));
    awaitProposal("PROPOSED", 4);

    send(payload(2, "FILLED", 4));
    send(payload(3, "PUBLISHED", 4));

    awaitTaken();
    awaitProposal("WITHDRAWN", 4);
    assertThat(proposed(teacher.provider(), need)).hasSize(1);
  }

  @Test
  void needThatIsOverWhenItIsHeardOfIsNeverProposed() {
    send(payload(2, "WITHDRAWN", 4));
    send(payload(1, "PUBLISHED", 4));

    awaitTaken();

    assertThat(proposed(teacher.provider(), need)).isEmpty();
  }

  @Test
  void tombstoneTakesBackWhatWasProposed() {
    send(payload(1, "PUBLISHED", 4));
    awaitProposal("PROPOSED", 4);

    topics.send(IN, need.toString(), headers(UUID.randomUUID(), true), null);

    awaitProposal("WITHDRAWN", 4);
  }

  @Test
  void needThatAsksForOtherSkillsGoesToOtherProviders() {
    var other = registeredProvider();
    var otherSkill = newSkill();
    programme(sql, other, otherSkill);
    send(payload(1, "PUBLISHED", 4));
    awaitProposal("PROPOSED", 4);

    send(payload(2, "PUBLISHED", 4).replace(teacher.skill().value(), otherSkill.value()));

    awaitProposal("WITHDRAWN", 4);
    assertThat(proposed(other, need)).hasSize(1);
  }

  @Test
  void rubbishNeitherStopsTheConsumerNorGetsLost() {
    long before = deadLetters();
    var good = payload(1, "PUBLISHED", 4);

    send(Map.of(), good);
    topics.send(IN, null, Map.of("ce_id", "no uuid"), "rubbish".getBytes(UTF_8));
    topics.send(IN, "no id", headers(UUID.randomUUID(), false), good.getBytes(UTF_8));
    send("{\"id\":");
    send("{}");
    send("[1]");
    send(good.replace("\"headcount\": 4", "\"headcount\": 0"));
    send(good.replace("\"638\"", "\"Porvoo\""));
    send(good.replace(teacher.skill().value(), "https://example.org/skill"));

    Awaitility.await().untilAsserted(() -> assertThat(deadLetters()).isEqualTo(before + 9));
    assertThat(proposed(teacher.provider(), need)).isEmpty();
    send(good);
    awaitProposal("PROPOSED", 4);
  }

  @Test
  void typeThatIsUnknownPassesBy() {
    long before = deadLetters();

    topics.sendEvent(
        IN, need.toString(), "/partner-service", "fi.koppi.partner.need-state.v2", Map.of("a", 1));
    send(payload(1, "PUBLISHED", 4));

    awaitProposal("PROPOSED", 4);
    assertThat(deadLetters()).isEqualTo(before);
  }

  /** Returns the producer's example with a need and a skill of this test. */
  private String payload(long version, String status, int headcount) {
    return EXAMPLE
        .replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"" + need + "\"")
        .replaceFirst("\"version\": 1", "\"version\": " + version)
        .replaceFirst("\"PUBLISHED\"", "\"" + status + "\"")
        .replaceFirst("\"headcount\": 4", "\"headcount\": " + headcount)
        .replace(
            "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001",
            teacher.skill().value());
  }

  private void send(String payload) {
    send(headers(UUID.randomUUID(), false), payload);
  }

  private void send(Map<String, String> headers, String payload) {
    topics.send(IN, need.toString(), headers, payload.getBytes(UTF_8));
  }

  private Map<String, String> headers(UUID id, boolean tombstone) {
    return new LinkedHashMap<>(
        CloudEventHeaders.of(
            id, NeedConsumer.STATE, "/partner-service", need.toString(), Instant.EPOCH, tombstone));
  }

  /**
   * Waits until all records of the key have been consumed, by a last one that is sent after them.
   */
  private void awaitTaken() {
    var last = UUID.randomUUID();
    send(headers(last, false), payload(1, "PUBLISHED", 99));
    Awaitility.await().until(() -> seen(last));
  }

  private boolean seen(UUID event) {
    return !sql.select(
            "select 1 from inbox where consumer = 'need-proposal' and event_id = ?",
            row -> row.getInt(1),
            event)
        .isEmpty();
  }

  private void awaitProposal(String status, int headcount) {
    Awaitility.await()
        .untilAsserted(() ->
            assertThat(proposed(teacher.provider(), need))
                .singleElement()
                .satisfies(shown -> isLike(shown, status, headcount)));
  }

  private static void isLike(Map<String, Object> shown, String status, int headcount) {
    assertThat(shown).containsEntry("status", status).containsEntry("headcount", headcount);
  }

  private long deadLetters() {
    return sql.select(
            "select count(*) from dead_letter where consumer = 'need-proposal'",
            row -> row.getLong(1))
        .getFirst();
  }

  private static ReceivedEvent received(@Nullable String payload) {
    return new ReceivedEvent(
        IN,
        null,
        UUID.randomUUID(),
        NeedConsumer.STATE,
        "/partner-service",
        null,
        Instant.EPOCH,
        "",
        null,
        payload);
  }
}
