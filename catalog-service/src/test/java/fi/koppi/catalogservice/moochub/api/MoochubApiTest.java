package fi.koppi.catalogservice.moochub.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.programmeBody;
import static fi.koppi.catalogservice.Catalog.publishedOffering;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MoochubApiTest {

  private static final Path SCHEMA = Path.of("../../shared/data/schemas/moochub-3.0.1.schema.json");
  private static final String PATH = "/moochub/v3/courses";
  private static final String TERMS =
      """
      , "terms": {"cost": {"amountCents": 34050, "payer": "STUDENT"},
       "applications": {"opensOn": "2027-01-11", "closesOn": "2099-02-12"}}}\
      """;

  private UUID provider = UUID.randomUUID();
  private UUID programme = UUID.randomUUID();

  @BeforeEach
  void teach() {
    provider = registeredProvider();
    programme = addedProgramme(provider);
  }

  @Test
  void everyPageIsAsTheProfileSays() throws IOException {
    assumeTrue(Files.exists(SCHEMA), "The profile's schema is not beside the project");
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    offer(dated().replaceFirst("}\\s*$", TERMS));
    offer(dated().replace("HYBRID", "ONLINE"));
    for (int n = 0; n < 3; n++) {
      publishedOffering(registeredProvider(), 3);
    }

    List<String> violations = new ArrayList<>();
    int courses = 0;
    for (var page : pages(2)) {
      violations.addAll(violations(schema, page.asString()));
      courses += page.jsonPath().getList("data").size();
    }

    assertThat(violations).isEmpty();
    assertThat(courses).isGreaterThanOrEqualTo(4);
    var broken = page(1, 1).asString().replace("\"Course\"", "\"Kurs\"");
    assertThat(violations(schema, broken)).as("the schema is really held to").isNotEmpty();
  }

  @Test
  void courseIsAProgrammeWithItsOfferingsAsInstances() {
    var dated = offer(dated().replaceFirst("}\\s*$", TERMS));
    var online = offer(body().replace("HYBRID", "ONLINE"));

    var course = own();

    assertThat(course.getString("type")).isEqualTo("Course");
    course.setRootPath("attributes");
    assertThat(course.getString("name")).isEqualTo("Koneistus");
    assertThat(course.getList("courseMode")).containsExactly("blended", "online");
    assertThat(course.getList("startDate")).containsExactly("2099-03-01T00:00:00+02:00");
    assertThat(course.getList("endDate")).containsExactly("2099-06-04T23:59:59+03:00");
    assertThat(course.getList("access")).containsExactly("paid");
    assertThat(course.getFloat("offer[0].price")).isEqualTo(340.5f);
    assertThat(course.getString("applicationStartDate")).isEqualTo("2027-01-11T00:00:00+02:00");
    assertThat(course.getString("educationalAlignment[0].shortCode")).isEqualTo("0715");
    assertThat(course.getList("educationalAlignment[0].name.inLanguage"))
        .containsExactly("fi", "sv", "en");
    assertThat(course.getString("educationalAlignment[0].name[2].name"))
        .isEqualTo("Engineering and engineering trades");
    assertThat(course.getString("publisher.name")).isEqualTo("Rannikon ammattiopisto");
    assertThat(course.getString("url")).endsWith("/v1/programmes/" + programme);
    assertThat(course.getList("hasCourseInstance.url", String.class))
        .satisfiesExactly(
            first -> assertThat(first).endsWith("/v1/offerings/" + dated),
            second -> assertThat(second).endsWith("/v1/offerings/" + online));
  }

  @Test
  void onlyWhatSomebodyCanFindIsShown() {
    var company = body().replace("CLIENT", "COMPANY");
    offer(company);
    var closed = offer(body());
    move(editorOf(provider), "/v1/offerings/" + closed + "/close", 1).then().statusCode(200);

    assertThat(all()).doesNotContain(programme.toString());

    offer(body());
    assertThat(own().getList("attributes.hasCourseInstance")).hasSize(1);
  }

  @Test
  void descriptionIsHtmlWithItsLinesInWhichMarkupIsOnlyText() {
    var described =
        programmeBody(provider)
            .replaceFirst(
                "\"competencePoints\"",
                "\"description\": {\"fi\": \"A & <script>x</script>\\\\n• B\\\\n\\\\nC\"},"
                    + " \"competencePoints\"");
    var answer = as(editorOf(provider)).body(described).post("/v1/programmes");
    programme = answer.jsonPath().getUUID("id");

    offer(body());

    assertThat(own().getString("attributes.description"))
        .isEqualTo("<p>A &amp; &lt;script&gt;x&lt;/script&gt;<br>• B</p><p>C</p>");
  }

  @Test
  void pagesMissNothingAndLeadToEachOther() {
    publishedOffering(provider, 3);
    publishedOffering(provider, 3);

    var pages = pages(1);

    var ids = pages.stream().map(page -> page.jsonPath().getString("data[0].id")).toList();
    assertThat(ids).doesNotContainNull().doesNotHaveDuplicates().isSorted();
    var first = pages.getFirst().jsonPath();
    var last = pages.getLast().jsonPath();
    assertThat(first.getString("links.prev")).isNull();
    assertThat(first.getString("links.self")).isEqualTo(first.getString("links.first"));
    assertThat(last.getString("links.self")).isEqualTo(first.getString("links.last"));
    assertThat(last.getString("links.next")).isNull();
    assertThat(last.getString("links.prev")).isNotNull();
  }

  @Test
  void pageBehindTheLastIsEmptyAndLeadsBack() {
    publishedOffering(provider, 3);

    var answer = page(2_000_000_000, 50).then();

    answer.statusCode(200).body("data", empty()).body("links", hasKey("prev"));
    assertThat(answer.extract().jsonPath().getString("links.prev"))
        .isEqualTo(answer.extract().jsonPath().getString("links.last"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/*",
        "text/html, application/*",
        "*/*",
        "application/json",
        "application/json;q=0.5, application/*",
        "application/json;charset=utf-16"
      })
  void jsonIsGivenToWhoTakesAnyType(String accept) {
    var answer = given().auth().oauth2(coach()).accept(accept).get(PATH).then();

    answer.statusCode(200).contentType("application/json").body("data", notNullValue());
  }

  @Test
  void jsonLdIsGivenToWhoAsksForIt() {
    var answer = given().auth().oauth2(coach()).accept("application/ld+json").get(PATH).then();

    answer
        .statusCode(200)
        .contentType("application/ld+json")
        .body("'@context'.'@vocab'", equalTo("https://schema.org/"))
        .body("'@context'.data", equalTo("@graph"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"page[number]=0", "page[size]=0", "page[size]=101", "page[number]=x"})
  void pagesThatCannotBeAreRefused(String query) {
    var parts = query.split("=", 2);

    var answer = given().auth().oauth2(coach()).queryParam(parts[0], parts[1]).get(PATH);

    assertRefusedAt(answer, "query:" + parts[0]);
  }

  @Test
  void strangersReadNothing() {
    var answer = given().get(PATH);

    assertRefused(answer, 401, "unauthenticated");
  }

  private static List<String> violations(Schema schema, String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }

  private static Response page(int number, int size) {
    return given()
        .auth()
        .oauth2(coach())
        .queryParam("page[number]", number)
        .queryParam("page[size]", size)
        .get(PATH);
  }

  /** Reads all pages by following their links from the first. */
  private static List<Response> pages(int size) {
    List<Response> pages = new ArrayList<>();
    var page = page(1, size);
    pages.add(page);
    for (var next = next(page); next != null; next = next(page)) {
      page = given().auth().oauth2(coach()).urlEncodingEnabled(false).get(next);
      page.then().statusCode(200);
      pages.add(page);
    }
    return pages;
  }

  /** Returns the address of the next page with the port of the test's server. */
  private static @Nullable String next(Response page) {
    var next = page.jsonPath().getString("links.next");
    return next == null ? null : next.substring(next.indexOf(PATH));
  }

  private static List<String> all() {
    return pages(100).stream()
        .flatMap(page -> page.jsonPath().getList("data.id", String.class).stream())
        .toList();
  }

  private JsonPath own() {
    return pages(100).stream()
        .map(page -> page.jsonPath().getMap("data.find { it.id == '" + programme + "' }"))
        .filter(Objects::nonNull)
        .map(MoochubApiTest::json)
        .findFirst()
        .orElseThrow();
  }

  private static JsonPath json(Map<Object, Object> map) {
    try {
      return JsonPath.from(new ObjectMapper().writeValueAsString(map));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UUID offer(String body) {
    var drafted = as(editorOf(provider)).body(body).post("/v1/offerings");
    drafted.then().statusCode(201);
    var id = drafted.jsonPath().getUUID("id");
    move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0).then().statusCode(200);
    return id;
  }

  private String body() {
    return offeringBody(programme, 3);
  }

  private String dated() {
    return body()
        .replace("\"continuousAdmission\": true", "\"continuousAdmission\": false")
        .replaceFirst(
            "\"places\"", "\"startsOn\": \"2099-03-01\", \"endsOn\": \"2099-06-04\", \"places\"");
  }
}
