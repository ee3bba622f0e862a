package fi.koppi.catalogservice;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.Catalog.publishedOffering;
import static fi.koppi.catalogservice.Catalog.read;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that nobody can mean are refused, and one that is stored hides nothing else. */
@QuarkusTest
class UnreadableRowsTest {

  private final Sql sql;
  private final String name = "Opisto " + UUID.randomUUID();

  @Inject
  UnreadableRowsTest(Sql sql) {
    this.sql = sql;
  }

  @AfterEach
  void repair() {
    sql.update("update campus set valid_to = null where valid_to > date '2200-12-31'");
    sql.update("update offering set ends_on = null where ends_on > date '2200-12-31'");
    sql.update(
        """
        update offering set terms = terms - 'applications'
        where starts_with(terms #>> '{applications,opensOn}', '+')
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2201-01-01", "1899-12-31", "+12345-01-31", "2031-03-01T00:00:00Z"})
  void dayThatNobodyCanMeanIsRefused(String day) {
    var provider = provider();
    var offering =
        offeringBody(addedProgramme(provider), 3)
            .replaceFirst("\"places\"", "\"startsOn\": \"%s\", \"places\"".formatted(day));

    var answer = as(editorOf(provider)).body(offering).post("/v1/offerings");

    answer.then().statusCode(400).body("violations.pointer", contains("/startsOn"));
    read(coach(), "/v1/offerings/search?startsFrom=" + day.replace("+", "%2B"))
        .then()
        .statusCode(400);
  }

  @Test
  void termsThatWereStoredBeforeDaysWereBoundedCanStillBeRead() {
    var offering = publishedOffering(provider(), 3);
    sql.update(
        """
        update offering set terms = terms || '{"applications": {"opensOn": "+12345-01-01"}}'
        where id = ?
        """,
        offering);

    // Such a day fits no schema, but must not keep anybody from the rest of the offering.
    given()
        .noFilters()
        .auth()
        .oauth2(coach())
        .get("/v1/offerings/" + offering)
        .then()
        .statusCode(200);
  }

  @Test
  void migrationRemovesDaysThatNobodyCanMean() throws IOException {
    var provider = provider();
    var offering = publishedOffering(provider, 3);
    sql.update("update offering set ends_on = date '12345-01-01' where id = ?", offering);
    sql.update(
        """
        update offering set terms = terms ||
          '{"applications": {"opensOn": "+12345-01-01", "closesOn": "2031-01-01"}}'
        where id = ?
        """,
        offering);
    var migration = getClass().getResourceAsStream("/db/migration/V062__absurd_days.sql");

    sql.update(new String(requireNonNull(migration).readAllBytes(), UTF_8));

    read(coach(), "/v1/offerings/" + offering)
        .then()
        .body("endsOn", nullValue())
        .body("terms.applications.opensOn", nullValue())
        .body("terms.applications.closesOn", equalTo("2031-01-01"));
  }

  @Test
  void organisationThatCannotBeReadHidesNoOther() {
    var broken = provider();
    var other = provider();
    as(editorOf(broken))
        .body("{\"name\": {\"fi\": \"Kampus\"}, \"municipality\": \"638\"}")
        .post("/v1/providers/" + broken + "/campuses")
        .then()
        .statusCode(201);
    sql.update("update campus set valid_to = date '12345-01-01' where provider_id = ?", broken);

    var listed = read(coach(), "/oeapi/v6/organisations?q=" + name);

    listed.then().statusCode(200).body("items.organisationId", contains(other.toString()));
    var alone = read(coach(), "/oeapi/v6/organisations/" + broken);
    alone.then().statusCode(500).body("type", endsWith("/problems/internal-error"));
  }

  @Test
  void courseThatCannotBeReadHidesNoOther() {
    var broken = provider();
    var offering = publishedOffering(broken, 3);
    var other = provider();
    publishedOffering(other, 3);
    sql.update("update offering set ends_on = date '12345-01-01' where id = ?", offering);

    var ids = courses();

    assertThat(ids).contains(programmeOf(other)).doesNotContain(programmeOf(broken));
  }

  @Test
  void trainingThatCannotBeReadIsLeftOutOfTheGuide() {
    var broken = provider();
    var offering = publishedOffering(broken, 3);
    var other = publishedOffering(provider(), 3);
    sql.update("update offering set ends_on = date '12345-01-01' where id = ?", offering);

    var edition =
        as(Tokens.of(
                UUID.randomUUID(),
                OrganisationType.PLATFORM,
                Roles.CATALOG_EDITOR,
                Roles.PLATFORM_ADMIN))
            .body("{\"reason\": \"Spring\"}")
            .post("/v1/guide/editions");

    edition.then().statusCode(201);
    var content =
        sql.select(
            "select content::text from guide_edition where number = ?",
            row -> row.getString(1),
            edition.jsonPath().getInt("number"));
    assertThat(content.getFirst()).contains(other.toString()).doesNotContain(offering.toString());
  }

  private UUID provider() {
    var id = UUID.randomUUID();
    var body = providerBody(id).replace("Rannikon ammattiopisto", name);
    as(admin()).body(body).post("/v1/providers").then().statusCode(201);
    return id;
  }

  private String programmeOf(UUID provider) {
    return sql.select(
            "select id::text from programme where provider_id = ?",
            row -> row.getString(1),
            provider)
        .getFirst();
  }

  private static List<String> courses() {
    Response first = read(coach(), "/moochub/v3/courses?page%5Bsize%5D=100");
    first.then().statusCode(200);
    String last = first.path("links.last");
    var page = read(coach(), last.substring(last.indexOf("/moochub")));
    page.then().statusCode(200);
    return page.jsonPath().getList("data.id", String.class);
  }
}
