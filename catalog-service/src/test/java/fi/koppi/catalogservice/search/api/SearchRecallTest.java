package fi.koppi.catalogservice.search.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Measures how often a search in people's own words finds something right among its first answers,
 * by a catalogue and queries that lie beside the project.
 */
@QuarkusTest
class SearchRecallTest {

  private static final Path CASES = Path.of("../../shared/cases/search");

  private static final String MUNICIPALITIES =
      """
      [{"code": "638", "name": {"fi": "Porvoo", "sv": "Borgå"}, "validFrom": "1997-01-01",
        "coordinates": {"latitude": 60.393, "longitude": 25.665}},
       {"code": "837", "name": {"fi": "Tampere", "sv": "Tammerfors"}, "validFrom": "1997-01-01",
        "coordinates": {"latitude": 61.498, "longitude": 23.76}},
       {"code": "049", "name": {"fi": "Espoo", "sv": "Esbo"}, "validFrom": "1997-01-01",
        "coordinates": {"latitude": 60.206, "longitude": 24.656}},
       {"code": "061", "name": {"fi": "Forssa", "sv": "Forssa"}, "validFrom": "1997-01-01",
        "coordinates": {"latitude": 60.815, "longitude": 23.62}}]
      """;

  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, UUID> providers = new HashMap<>();

  @BeforeEach
  void needTheCases() {
    assumeTrue(Files.isDirectory(CASES), "The cases of the search are not beside the project");
  }

  @Test
  void nineOfTenQueriesFindSomethingRightAmongFive() throws IOException {
    publishCatalogue();
    Map<String, int[]> kinds = new TreeMap<>();
    var missed = new ArrayList<String>();

    for (String line :
        Files.readAllLines(CASES.resolve("queries-open.tsv")).stream().skip(1).toList()) {
      var query = line.split("\t", -1);
      var right = found(query[2]).stream().map(item -> isRight(query[3], item)).toList();
      for (String group : List.of(query[1], "all")) {
        var counts = kinds.computeIfAbsent(group, ignored -> new int[3]);
        counts[0]++;
        counts[1] += !right.isEmpty() && right.getFirst() ? 1 : 0;
        counts[2] += right.contains(true) ? 1 : 0;
      }
      if (!right.contains(true)) {
        missed.add(query[2]);
      }
    }

    var table = new StringBuilder("kind: first, among five, of\n");
    kinds.forEach((kind, counts) ->
        table.append("%s: %d, %d, %d%n".formatted(kind, counts[1], counts[2], counts[0])));
    System.out.println(table.append("missed: ").append(missed));
    var all = kinds.getOrDefault("all", new int[3]);
    assertThat(all[2]).as(table.toString()).isGreaterThanOrEqualTo((int) Math.ceil(0.9 * all[0]));
    assertThat(all[1]).as(table.toString()).isGreaterThanOrEqualTo((int) Math.ceil(0.7 * all[0]));
  }

  private void publishCatalogue() throws IOException {
    as(admin()).body(MUNICIPALITIES).put("/v1/municipalities").then().statusCode(200);
    try (var rows = CsvReader.builder().ofNamedCsvRecord(CASES.resolve("catalogue.csv"))) {
      for (NamedCsvRecord row : rows) {
        publish(row);
      }
    }
  }

  private void publish(NamedCsvRecord row) throws IOException {
    var provider =
        providers.computeIfAbsent(row.getField("provider"), ignored -> bilingualProvider());
    Map<String, Object> programme = new HashMap<>();
    programme.put("providerId", provider);
    programme.put("kind", row.getField("kind"));
    programme.put("name", localized(row, "name"));
    programme.put("field", row.getField("iscedf"));
    programme.put("skills", List.of());
    if (row.getField("kind").startsWith("QUAL")) {
      programme.put("eqfLevel", 4);
    }
    if (!row.getField("descriptionFi").isEmpty()) {
      programme.put("description", Map.of("fi", row.getField("descriptionFi")));
    }
    var editor = editorOf(provider);
    var offering =
        Map.of(
            "programmeId",
            as(editor).body(json.writeValueAsString(programme)).post("/v1/programmes").path("id"),
            "title",
            localized(row, "title"),
            "municipality",
            row.getField("municipality"),
            "places",
            12,
            "fastLanePlaces",
            0,
            "continuousAdmission",
            true,
            "deliveryMode",
            row.getField("mode"),
            "languages",
            Arrays.asList(row.getField("languages").split(" ")),
            "audience",
            "OPEN");
    String id = as(editor).body(json.writeValueAsString(offering)).post("/v1/offerings").path("id");
    move(editor, "/v1/offerings/" + id + "/publish", 0).then().statusCode(200);
  }

  private static UUID bilingualProvider() {
    var body = providerBody(UUID.randomUUID()).replace("[\"fi\"]", "[\"fi\", \"sv\", \"en\"]");
    var answer = as(admin()).body(body).post("/v1/providers");
    answer.then().statusCode(201);
    return answer.jsonPath().getUUID("id");
  }

  private static Map<String, String> localized(NamedCsvRecord row, String name) {
    Map<String, String> texts = new HashMap<>();
    for (String language : List.of("Fi", "Sv", "En")) {
      var text = row.findField(name + language).orElse("");
      if (!text.isEmpty()) {
        texts.put(language.toLowerCase(Locale.ROOT), text);
      }
    }
    return texts;
  }

  private List<Map<String, Object>> found(String text) throws IOException {
    var answer =
        given()
            .auth()
            .oauth2(coach())
            .queryParam("text", text)
            .queryParam("limit", 5)
            .queryParam("providerId", providers.values())
            .get(ListedProvider.PATH);
    answer.then().statusCode(200);
    Map<String, Object> page = json.readValue(answer.asString(), new TypeReference<>() {});
    return json.convertValue(page.get("items"), new TypeReference<>() {});
  }

  private static boolean isRight(String rule, Map<String, Object> item) {
    if (rule.startsWith("__muni:")) {
      return rule.endsWith(":" + item.get("municipality"));
    }
    var names =
        Stream.of(item.get("title"), item.get("programmeName"))
            .map(Object::toString)
            .toList()
            .toString()
            .toLowerCase(Locale.ROOT);
    return Pattern.compile(rule).matcher(names).find();
  }
}
