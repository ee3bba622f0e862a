package fi.koppi.catalogservice.proposal.messaging;

import static fi.koppi.catalogservice.proposal.Teaching.proposed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.proposal.Teacher;
import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The figure of one skill as referral-service publishes it, and what a provider sees of it. */
record ToldFigure(Topics topics, Sql sql, UUID provider, EscoUri skill) {

  static final Duration PATIENCE = Duration.ofSeconds(30);
  static final String IN = "koppi.referral.unmet-need.v1";
  static final String EXAMPLE = ContractCheck.example("referral-service", "unmet-need-state.v1");
  static final Instant TOLD = Instant.parse("2026-11-24T03:00:00Z");

  /** Makes a figure of a skill that one provider teaches. */
  static ToldFigure ofNewSkill(Sql sql) {
    var teacher = Teacher.ofNewSkill(sql);
    return new ToldFigure(Topics.ofTest(), sql, teacher.provider(), teacher.skill());
  }

  ToldFigure of(EscoUri other) {
    return new ToldFigure(topics, sql, provider, other);
  }

  UUID id() {
    return UUID.fromString(skill.path().substring("skill/".length()));
  }

  /** Returns the producer's example with a skill of this test. */
  String payload(long version, int clients, String since) {
    return EXAMPLE
        .replaceFirst("\"version\": 1", "\"version\": " + version)
        .replaceFirst("\"clients\": 20", "\"clients\": " + clients)
        .replaceFirst("\"since\": \"[^\"]+\"", "\"since\": \"" + since + "\"")
        .replace(
            "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001", skill.value());
  }

  void tell(long version, int clients, String since) {
    send(payload(version, clients, since));
  }

  void send(String payload) {
    send(headers(UUID.randomUUID(), TOLD, false), payload);
  }

  void send(Map<String, String> headers, String payload) {
    topics.send(IN, skill.value(), headers, payload.getBytes(UTF_8));
  }

  void end(Instant toldAt) {
    topics.send(IN, skill.value(), headers(UUID.randomUUID(), toldAt, true), null);
  }

  Map<String, String> headers(UUID id, Instant toldAt, boolean tombstone) {
    return new LinkedHashMap<>(
        CloudEventHeaders.of(
            id, UnmetNeedConsumer.STATE, "/referral-service", skill.value(), toldAt, tombstone));
  }

  /**
   * Waits until all records of the key have been consumed, by a last one that is sent after them.
   */
  void awaitTaken() {
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

  void awaitProposal(String status, int clients) {
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(proposals())
                .singleElement()
                .satisfies(shown ->
                    assertThat(shown)
                        .containsEntry("status", status)
                        .containsEntry("headcount", clients)));
  }

  List<Map<String, Object>> proposals() {
    return proposed(provider, id());
  }

  Map<String, Object> proposal() {
    return proposals().getFirst();
  }

  long deadLetters() {
    return sql.select(
            "select count(*) from dead_letter where consumer = 'unmet-need-proposal'",
            row -> row.getLong(1))
        .getFirst();
  }
}
