package fi.koppi.catalogservice.feed.api;

import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.draftedOffering;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.publishedOffering;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/v1/offerings/export";

  private final Sql sql;
  private UUID provider = UUID.randomUUID();

  @Inject
  ExportApiTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void register() {
    provider = registeredProvider();
  }

  @Test
  void everyPublishedOfferingIsALineAndNothingElseIs() {
    var published = publishedOffering(provider, 3);
    var closed = publishedOffering(provider, 3);
    draftedOffering(provider, 3);
    move(editorOf(provider), "/v1/offerings/" + closed + "/close", 1).then().statusCode(200);

    var answer = export();

    answer.then().statusCode(200).contentType("application/x-ndjson");
    assertThat(answer.asString()).endsWith("}\n");
    assertThat(ownLines(answer)).containsExactly(offering(published));
  }

  @Test
  void exportOfManyPagesMissesNothingAndRepeatsNothing() {
    int copies = 2 * Page.MAX_LIMIT + 1;
    copy(publishedOffering(provider, 3), copies);

    var answer = export();

    // What has no seats must not stay: other tests count them.
    sql.update("update offering set status = 'ARCHIVED' where provider_id = ?", provider);
    assertThat(ownLines(answer))
        .hasSize(copies + 1)
        .extracting(line -> line.path("id").asText())
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @Test
  void feedGoesOnWhereTheExportBegan() {
    publishedOffering(provider, 3);
    var cursor = export().header(ExportResource.CURSOR);

    var later = publishedOffering(provider, 3);

    assertThat(Feed.after(cursor, 50))
        .extracting(change -> change.get("offeringId"))
        .containsExactly(later.toString());
  }

  @Test
  void strangersReadNothing() {
    var answer = given().get(PATH);

    assertRefused(answer, 401, "unauthenticated");
  }

  private static Response export() {
    return read(coach(), PATH);
  }

  private List<JsonNode> ownLines(Response answer) {
    return answer
        .asString()
        .lines()
        .map(ExportApiTest::json)
        .filter(line -> line.path("providerId").asText().equals(provider.toString()))
        .toList();
  }

  private static JsonNode offering(UUID id) {
    return json(read(coach(), "/v1/offerings/" + id).asString());
  }

  private void copy(UUID offering, int times) {
    sql.update(
        """
        insert into offering (id, version, programme_id, provider_id, status, title, municipality,
          places, fast_lane_places, continuous_admission, delivery_mode, languages, audience)
        select gen_random_uuid(), version, programme_id, provider_id, status, title, municipality,
          places, fast_lane_places, continuous_admission, delivery_mode, languages, audience
        from offering, generate_series(1, ?) where id = ?
        """,
        times,
        offering);
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
