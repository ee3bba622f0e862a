package fi.koppi.catalogservice.taxonomy.messaging;

import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.taxonomy.api.Classification.CARING;
import static fi.koppi.catalogservice.taxonomy.api.Classification.MACHINING;
import static fi.koppi.catalogservice.taxonomy.api.Classification.WELDERS;
import static fi.koppi.catalogservice.taxonomy.api.Classification.WELDING;
import static fi.koppi.catalogservice.taxonomy.api.Classification.concept;
import static fi.koppi.catalogservice.taxonomy.api.Classification.occupations;
import static fi.koppi.catalogservice.taxonomy.api.Classification.path;
import static fi.koppi.catalogservice.taxonomy.api.Classification.replaceOccupations;
import static fi.koppi.catalogservice.taxonomy.api.Classification.replaceSkills;
import static fi.koppi.catalogservice.taxonomy.api.Classification.skill;
import static fi.koppi.catalogservice.taxonomy.api.Classification.skills;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.catalogservice.Replay;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.ContractCheck;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTaxonomyFollowerTest {

  private final Sql sql;

  @Inject
  OutboxTaxonomyFollowerTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void classify() {
    replaceSkills(skills()).then().statusCode(200);
    replaceOccupations(occupations()).then().statusCode(200);
  }

  /** Restores the small classification, whose skills other tests use. */
  @AfterEach
  void makeSmallAgain() {
    replaceSkills(skills()).then().statusCode(200);
  }

  @Test
  void everyConceptIsToldAsItsSchemaSays() {
    var told = told();

    assertThat(told).hasSize(skills().size() + occupations().size());
    assertThat(told.values())
        .allSatisfy(event ->
            ContractCheck.validates(
                "fi.koppi.catalog.concept-state.v1",
                String.valueOf(event.payload()).getBytes(UTF_8)))
        .allSatisfy(event -> assertThat(event.type()).isEqualTo(OutboxTaxonomyFollower.TYPE));
    var group = state(told, WELDERS);
    assertThat(group.kind()).isEqualTo(EscoUri.Kind.ISCO.name());
    assertThat(group.notation()).isEqualTo("7212");
  }

  @Test
  void sameEditionAgainTellsNothing() {
    int before = length();

    replaceSkills(skills()).then().body("unchanged", equalTo(3));
    replaceOccupations(occupations()).then().body("unchanged", equalTo(4));

    assertThat(length()).isEqualTo(before);
  }

  @Test
  void nextEditionTellsOnlyWhatItHasChanged() {
    int before = length();
    long version = state(told(), CARING).version();
    var next = skills();
    next.set(2, concept(CARING, "kuntouttaa asiakkaita", "rehabilitera", "rehabilitate"));
    next.add(concept(skill(4), "muurata", "mura", "lay bricks"));
    next.removeIf(skill -> MACHINING.equals(skill.get("uri")));

    replaceSkills(next).then().body("changed", equalTo(1)).body("added", equalTo(1));

    var told = told();
    assertThat(length()).isEqualTo(before + 3);
    assertThat(state(told, CARING).version()).isEqualTo(version + 1);
    assertThat(state(told, CARING).label().fi()).isEqualTo("kuntouttaa asiakkaita");
    assertThat(told).containsKey(skill(4)).doesNotContainKey(MACHINING);
  }

  @Test
  void conceptThatComesBackHasGrownInVersionMeanwhile() {
    long version = state(told(), MACHINING).version();
    var without = skills();
    without.removeIf(skill -> MACHINING.equals(skill.get("uri")));
    replaceSkills(without).then().body("retired", equalTo(1));

    replaceSkills(skills()).then().body("changed", equalTo(1));

    assertThat(state(told(), MACHINING).version()).isEqualTo(version + 2);
  }

  @Test
  void conceptThatWasNeverToldIsToldByTheNextEditionAndCountsAsUnchanged() {
    int before = length();
    // This is the state of a classification that was stored before concepts were published.
    sql.update("update concept set version = 0 where uri = ?", WELDING);

    replaceSkills(skills()).then().body("unchanged", equalTo(3)).body("changed", equalTo(0));

    assertThat(length()).isEqualTo(before + 1);
    assertThat(state(told(), WELDING).version()).isEqualTo(1);
  }

  @Test
  void refusedEditionTellsNothing() {
    int before = length();
    var wrong = skills();
    wrong.set(2, concept(CARING, "kuntouttaa asiakkaita", "rehabilitera", "rehabilitate"));
    wrong.add(concept(WELDERS, "Hitsaajat", "Svetsare", "Welders"));

    replaceSkills(wrong).then().statusCode(400);
    replaceSkills(List.of()).then().statusCode(409);

    assertThat(length()).isEqualTo(before);
  }

  @Test
  void editionsAtTheSameTimeAreTakenAndToldOneAfterTheOther() {
    var editions = List.of(edition("alku"), edition("loppu").reversed());

    var answers =
        editions.stream()
            .map(edition -> CompletableFuture.supplyAsync(() -> replaceSkills(edition)))
            .toList();

    answers.forEach(answer -> answer.join().then().statusCode(200));
    var shown = read(coach(), path(skill(1000))).jsonPath().getString("label.fi");
    assertThat(told().values())
        .map(event -> event.as(ConceptStateV1.class))
        .filteredOn(state -> state.kind().equals("SKILL"))
        .hasSize(500)
        .allMatch(state -> shown.equals(state.label().fi()));
  }

  private static List<Map<String, Object>> edition(String name) {
    return IntStream.range(1000, 1500)
        .mapToObj(number -> concept(skill(number), name, name, name))
        .toList();
  }

  private Map<String, ReceivedEvent> told() {
    return Replay.of(OutboxTaxonomyFollower.TOPIC, sql);
  }

  private int length() {
    return Replay.length(OutboxTaxonomyFollower.TOPIC, sql);
  }

  private static ConceptStateV1 state(Map<String, ReceivedEvent> told, String uri) {
    return Optional.ofNullable(told.get(uri)).orElseThrow().as(ConceptStateV1.class);
  }
}
