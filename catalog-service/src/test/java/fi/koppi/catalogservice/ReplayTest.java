package fi.koppi.catalogservice;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.draftedOffering;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.Catalog.publishedOffering;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.taxonomy.api.Classification.CARING;
import static fi.koppi.catalogservice.taxonomy.api.Classification.MACHINING;
import static fi.koppi.catalogservice.taxonomy.api.Classification.WELDER;
import static fi.koppi.catalogservice.taxonomy.api.Classification.concept;
import static fi.koppi.catalogservice.taxonomy.api.Classification.occupations;
import static fi.koppi.catalogservice.taxonomy.api.Classification.path;
import static fi.koppi.catalogservice.taxonomy.api.Classification.replaceOccupations;
import static fi.koppi.catalogservice.taxonomy.api.Classification.replaceSkills;
import static fi.koppi.catalogservice.taxonomy.api.Classification.skills;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.koppi.catalogservice.feed.api.Feed;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A consumer that begins today reads each compacted topic from its beginning, and then has what the
 * API shows: every field of it, and nothing that is no more.
 */
@QuarkusTest
class ReplayTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Sql sql;

  @Inject
  ReplayTest(Sql sql) {
    this.sql = sql;
  }

  @Test
  void providersAreThoseThatTheApiShows() {
    var own = List.of(registeredProvider(), changedProvider(), closedProvider());

    var replayed = replay("koppi.catalog.provider.v1");

    // Other tests have changed providers behind the service's back.
    var shown = byField("id", pages("/v1/providers"));
    var ids = own.stream().map(UUID::toString).toList();
    replayed.keySet().retainAll(ids);
    shown.keySet().retainAll(ids);
    assertThat(replayed).hasSize(own.size()).isEqualTo(shown);
  }

  @Test
  void offeringsAreThoseThatTheApiAndTheFeedShow() {
    var provider = registeredProvider();
    var begin = Feed.end();
    var everPublic = ofEveryFate(provider);

    var replayed = replay("koppi.catalog.offering.v1");

    replayed.values().removeIf(state -> !isOf(provider, state));
    assertThat(replayed).isEqualTo(byField("id", shown(everPublic)));
    assertThat(statuses(replayed)).isEqualTo(lastOfFeed(begin));
    assertThat(published(replayed)).isEqualTo(listed(provider));
  }

  @Test
  void conceptsAreThoseThatTheClassificationHas() {
    replaceOccupations(occupations()).then().statusCode(200);
    replaceSkills(skills()).then().statusCode(200);
    var next = skills();
    next.removeIf(skill -> MACHINING.equals(skill.get("uri")));
    next.set(1, concept(CARING, "kuntouttaa asiakkaita", "rehabilitera", "rehabilitate"));
    replaceSkills(next).then().statusCode(200).body("retired", equalTo(1));
    var groups = occupations().subList(0, 3);
    replaceOccupations(groups).then().statusCode(200).body("retired", equalTo(1));

    var replayed = replay("koppi.catalog.skill.v1");

    next.addAll(groups);
    var shown = next.stream().map(given -> get(path(String.valueOf(given.get("uri"))))).toList();
    assertThat(shown).noneMatch(concept -> concept.path("retired").asBoolean());
    shown.forEach(concept -> concept.remove("retired"));
    replayed.values().forEach(state -> state.remove("version"));
    assertThat(replayed).isEqualTo(byField("uri", shown)).doesNotContainKeys(MACHINING, WELDER);
    assertThat(get(path(MACHINING)).path("retired").asBoolean()).isTrue();
    replaceSkills(skills()).then().statusCode(200);
    replaceOccupations(occupations()).then().statusCode(200);
  }

  private Map<String, ObjectNode> replay(String topic) {
    return Replay.of(topic, sql).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> state(entry.getValue())));
  }

  /**
   * Returns the state as the API shows it, which does not include when something was last changed.
   */
  private static ObjectNode state(ReceivedEvent event) {
    var state = json(String.valueOf(event.payload()));
    state.remove("changedAt");
    return state;
  }

  private static UUID changedProvider() {
    var id = UUID.randomUUID();
    var body = providerBody(id);
    as(admin()).body(body).post("/v1/providers").then().statusCode(201);
    as(admin())
        .header("If-Match", "\"0\"")
        .body(
            body.replaceFirst("\"organisationId\": \"[^\"]*\",", "").replace("\"638\"", "\"049\""))
        .put("/v1/providers/" + id)
        .then()
        .statusCode(200);
    return id;
  }

  private static UUID closedProvider() {
    var id = registeredProvider();
    move("/v1/providers/" + id + "/close", admin(), 0);
    return id;
  }

  /**
   * Creates offerings of a provider, one for each course of events, and returns those that were
   * ever public.
   */
  private static List<UUID> ofEveryFate(UUID provider) {
    draftedOffering(provider, 3);
    var discarded = draftedOffering(provider, 3);
    var published = publishedOffering(provider, 3);
    var revised = publishedOffering(provider, 3);
    var ofAnotherProgramme = publishedOffering(provider, 3);
    var closed = publishedOffering(provider, 3);
    var archived = publishedOffering(provider, 3);
    var cancelled = publishedOffering(provider, 3);
    moveOffering(provider, discarded, "cancel", 0);
    revise(provider, revised);
    changeProgrammeOf(provider, ofAnotherProgramme);
    moveOffering(provider, closed, "close", 1);
    moveOffering(provider, archived, "close", 1);
    moveOffering(provider, archived, "archive", 2);
    moveOffering(provider, cancelled, "cancel", 1);
    return List.of(published, revised, ofAnotherProgramme, closed, archived, cancelled);
  }

  private static void moveOffering(UUID provider, UUID id, String transition, long version) {
    move("/v1/offerings/%s/%s".formatted(id, transition), editorOf(provider), version);
  }

  private static void move(String path, String token, long version) {
    Catalog.move(token, path, version).then().statusCode(200);
  }

  private static void revise(UUID provider, UUID offering) {
    var terms =
        """
        , "terms": {"studyMode": "FULL_TIME", "targetGroups": ["UNEMPLOYED"],
         "applications": {"opensOn": "2027-01-11", "closesOn": "2027-02-12"}}}
        """;
    var body =
        offeringBody(addedProgramme(provider), 5)
            .replaceFirst("\"programmeId\": \"[^\"]*\", ", "")
            .stripTrailing()
            .replaceFirst("}$", terms);
    as(editorOf(provider))
        .header("If-Match", "\"1\"")
        .body(body)
        .put("/v1/offerings/" + offering)
        .then()
        .statusCode(200);
  }

  private static void changeProgrammeOf(UUID provider, UUID offering) {
    var programme = get("/v1/offerings/" + offering).path("programmeId").asText();
    as(editorOf(provider))
        .header("If-Match", "\"0\"")
        .body("{\"name\": {\"fi\": \"Hitsaus\"}, \"skills\": []}")
        .put("/v1/programmes/" + programme)
        .then()
        .statusCode(200);
  }

  /** Returns the offerings and programmes as the API shows them, in the fields of the event. */
  private static List<ObjectNode> shown(List<UUID> offerings) {
    return offerings.stream().map(id -> get("/v1/offerings/" + id)).map(ReplayTest::flat).toList();
  }

  private static ObjectNode flat(ObjectNode offering) {
    var terms = offering.remove("terms");
    for (var field : List.of("studyMode", "applications", "targetGroups")) {
      offering.setAll(chosen(terms, field));
    }
    var programme = get("/v1/programmes/" + offering.path("programmeId").asText());
    offering.set("skills", programme.path("skills"));
    var levels = offering.putArray("entryLanguages");
    if (programme.has("languageLevel")) {
      levels.add(programme.path("languageLevel"));
    }
    return offering;
  }

  private static ObjectNode chosen(JsonNode terms, String field) {
    var chosen = JSON.createObjectNode();
    if (terms.has(field)) {
      chosen.set(field, terms.path(field));
    } else if (field.equals("targetGroups")) {
      chosen.putArray(field);
    }
    return chosen;
  }

  private static boolean isOf(UUID provider, JsonNode offering) {
    return offering.path("providerId").asText().equals(provider.toString());
  }

  private static Map<String, List<Object>> statuses(Map<String, ObjectNode> offerings) {
    Map<String, List<Object>> statuses = new HashMap<>();
    offerings.forEach((id, state) -> {
      var status = state.path("status").asText();
      statuses.put(id, List.of(status, state.path("version").asInt(), !isPublished(state)));
    });
    return statuses;
  }

  private static Map<String, List<Object>> lastOfFeed(String begin) {
    Map<String, List<Object>> last = new HashMap<>();
    for (var change : Feed.after(begin, 50)) {
      last.put(
          (String) change.get("offeringId"),
          List.of(change.get("status"), change.get("version"), change.get("tombstone")));
    }
    return last;
  }

  private static Set<String> published(Map<String, ObjectNode> offerings) {
    return offerings.entrySet().stream()
        .filter(offering -> isPublished(offering.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isPublished(JsonNode offering) {
    return offering.path("status").asText().equals("PUBLISHED");
  }

  private static Set<String> listed(UUID provider) {
    return new HashSet<>(
        read(coach(), "/v1/offerings?limit=200&providerId=" + provider)
            .jsonPath()
            .getList("items.id"));
  }

  private static Map<String, ObjectNode> byField(String key, List<ObjectNode> items) {
    return items.stream().collect(Collectors.toMap(item -> item.path(key).asText(), item -> item));
  }

  private static List<ObjectNode> pages(String path) {
    List<ObjectNode> items = new ArrayList<>();
    String cursor = "";
    do {
      var page = get(path + "?limit=200&cursor=" + cursor);
      page.path("items").forEach(item -> items.add((ObjectNode) item));
      cursor = page.path("next").asText();
    } while (!cursor.isEmpty());
    return items;
  }

  private static ObjectNode get(String path) {
    var answer = read(coach(), path);
    answer.then().statusCode(200);
    return json(answer.asString());
  }

  private static ObjectNode json(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
