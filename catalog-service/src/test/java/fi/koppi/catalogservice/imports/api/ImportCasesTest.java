package fi.koppi.catalogservice.imports.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.Catalog.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports the small documents that lie beside the project, each to a provider of its own. */
@QuarkusTest
class ImportCasesTest {

  private static final Path CASES = Path.of("../../shared/cases");
  private static final String OID = "1.2.246.562.10.10000000009";

  private final Sql sql;
  private final UUID provider = UUID.randomUUID();
  private String oid = "";

  @Inject
  ImportCasesTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void register() {
    assumeTrue(Files.isDirectory(CASES), "The cases are not beside the project");
    oid =
        as(admin())
            .body(providerBody(provider))
            .post("/v1/providers")
            .then()
            .statusCode(201)
            .extract()
            .path("oid");
  }

  @Test
  void unitIsAPartOfItsQualification() throws IOException {
    var taken = post("eperusteet", "1-unit-is-part-of");

    var qualification = id(taken, 0);
    read(coach(), "/v1/programmes/" + id(taken, 1))
        .then()
        .body("profile.partOf", contains(qualification))
        .body("profile.nationalCodes", contains("tutkinnonosat_999001"));
    read(coach(), "/oeapi/v6/programmes/" + qualification + "/courses")
        .then()
        .statusCode(200)
        .body("items.courseId", contains(id(taken, 1)));
  }

  @Test
  void titlesAndCompetenceAreasAreTakenAndFound() throws IOException {
    var taken = post("eperusteet", "2-titles-and-competence-areas");

    read(coach(), "/v1/programmes/" + id(taken, 0))
        .then()
        .body("description.fi", containsString("Esimerkkiasentaja"))
        .body("description.fi", containsString("Esimerkkiasennuksen osaamisala"))
        .body(
            "profile.nationalCodes",
            hasItems("koulutus_351999", "tutkintonimikkeet_10999", "osaamisala_1999"));
    read(coach(), "/oeapi/v6/programmes?q=Esimerkkiasentaja")
        .then()
        .body("items.programmeId", hasItem(id(taken, 0)));
    var offering =
        as(editorOf(provider))
            .body(offeringBody(UUID.fromString(id(taken, 0)), 3))
            .post("/v1/offerings")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    move(editorOf(provider), "/v1/offerings/" + offering + "/publish", 0).then().statusCode(200);
    read(coach(), "/v1/offerings/search?text=Esimerkkiasentaja&providerId=" + provider)
        .then()
        .body("items.id", contains(offering));
  }

  @Test
  void endOfValidityIsNoted() throws IOException {
    var taken = post("eperusteet", "3-ended");

    taken
        .then()
        .body("items[0].notes", hasItem(containsString("2018")))
        .body("items[0].notes", hasItem(containsString("2021")));
  }

  @Test
  void draftIsLeftOut() throws IOException {
    var taken = post("eperusteet", "4-draft");

    taken
        .then()
        .body("added", equalTo(0))
        .body("items.outcome", everyItem(equalTo("LEFT_OUT")))
        .body("items[0].notes", contains("It is a draft (luonnos)"));
  }

  @Test
  void preparatoryEducationIsTakenAsSuch() throws IOException {
    var taken = post("eperusteet", "5-preparatory");

    read(coach(), "/v1/programmes/" + id(taken, 0))
        .then()
        .body("kind", equalTo("PREPARATORY_EDUCATION"));
    taken.then().body("items[1].notes", hasItem(containsString("0 to 25")));
  }

  @Test
  void contentOfSubAreasIsTaken() throws IOException {
    var taken = post("eperusteet", "6-content-in-sub-areas");

    read(coach(), "/v1/programmes/" + id(taken, 1))
        .then()
        .body("description.fi", containsString("Matematiikka, 4 osp: Laskutoimitukset"))
        .body("description.fi", containsString("Fysiikka, 2 osp"))
        .body("description.fi", not(containsString("Opiskelija")));
  }

  @Test
  void olderDocumentReplacesNothing() throws IOException {
    var newer = post("eperusteet", "7a-newer");

    var older = post("eperusteet", "7b-older", "&update=true");

    older
        .then()
        .body("changed", equalTo(0))
        .body("items[0].outcome", equalTo("DIFFERENT"))
        .body("items[0].notes", hasItem(containsString("is older (edited 2017-07-14)")));
    read(coach(), "/v1/programmes/" + id(newer, 0)).then().body("name.fi", equalTo("Uusi nimi"));
  }

  @Test
  void newerDocumentReplacesAnOlderOne() throws IOException {
    var older = post("eperusteet", "7b-older");
    post("eperusteet", "7a-newer", "&update=true").then().body("changed", equalTo(1));

    post("eperusteet", "7b-older", "&update=true").then().body("changed", equalTo(0));

    read(coach(), "/v1/programmes/" + id(older, 0)).then().body("name.fi", equalTo("Uusi nimi"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-archived", "2-draft-target"})
  void archivedOfferingIsLeftOut(String file) throws IOException {
    var taken = post("konfo", file);

    taken
        .then()
        .body("items[1].outcome", equalTo("LEFT_OUT"))
        .body("items.notes.flatten()", hasItem("It is archived (arkistoitu)"));
    assertThat(sql.select("select 1 from offering where provider_id = ?", row -> 1, provider))
        .isEmpty();
  }

  @Test
  void daysAndApplicationWindowAreTaken() throws IOException {
    var taken = post("konfo", "3-start-day-and-application-window");

    taken.then().body("items[1].notes", not(hasItem(containsString("no day of the start"))));
    offering(taken)
        .then()
        .body("startsOn", equalTo("2027-03-24"))
        .body("endsOn", equalTo("2028-05-29"))
        .body("terms.applications.opensOn", equalTo("2027-01-11"))
        .body("terms.applications.closesOn", equalTo("2027-02-12"));
  }

  @Test
  void priceIsTaken() throws IOException {
    var taken = post("konfo", "4-price");

    offering(taken)
        .then()
        .body("terms.cost.amountCents", equalTo(20_050))
        .body("terms.cost.payer", equalTo("STUDENT"));
  }

  @Test
  void typeIsReadFromTheMetadata() throws IOException {
    var taken = post("konfo", "5-type-in-metadata");

    taken.then().body("added", equalTo(2));
  }

  @Test
  void implementationWithoutOfferingsIsTaken() throws IOException {
    var taken = post("konfo", "6-no-hakutiedot");

    taken.then().body("added", equalTo(1)).body("items.kind", contains("PROGRAMME"));
  }

  @Test
  void typeThatIsLeftOutIsNamed() throws IOException {
    var taken = post("konfo", "7-competence-area");

    taken
        .then()
        .body("added", equalTo(0))
        .body("items[0].notes", hasItem(containsString("amm-osaamisala")));
  }

  private Response offering(Response taken) {
    return read(editorOf(provider), "/v1/offerings/" + id(taken, 1));
  }

  private Response post(String source, String file) throws IOException {
    return post(source, file, "");
  }

  private Response post(String source, String file, String update) throws IOException {
    var document = Files.readString(CASES.resolve(source).resolve(file + ".json"));
    var answer =
        as(editorOf(provider))
            .body(document.replace(OID, oid))
            .post("/v1/imports/" + source + "?providerId=" + provider + update);
    answer.then().statusCode(200);
    return answer;
  }

  private static String id(Response taken, int item) {
    return taken.jsonPath().getString("items[%d].id".formatted(item));
  }
}
