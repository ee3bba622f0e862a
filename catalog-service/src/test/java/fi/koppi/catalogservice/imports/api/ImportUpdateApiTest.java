package fi.koppi.catalogservice.imports.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of imports of existing items that differ from the other system. */
@QuarkusTest
class ImportUpdateApiTest {

  private static final String UNIT =
      """
      {"id": 9100001, "koulutustyyppi": "koulutustyyppi_1", "nimi": {"fi": "Veistoala"},
       "tutkinnonOsat": [
         {"id": 9100002, "nimi": {"fi": "Lusikat", "sv": "Skedar"}, "laajuus": 30,
          "ammattitaitovaatimukset": {"fi": "<p>Opiskelija osaa veistää.</p>"},
          "ammattitaidonOsoittamistavat": {"fi": "<p>Näytössä.</p>", "sv": "<p> </p>"}}]}
      """;
  private static final String OTHER_UNIT =
      "{\"id\": 9100003, \"nimi\": {\"fi\": \"Kauhat\"}, \"laajuus\": 5},";
  private static final String OTHER_TARGET =
      """
      {"hakukohdeOid": "1.2.246.562.20.00000000000000091009", "nimi": {"fi": "Kauhoja"},
       "aloituspaikat": {"lukumaara": 3},
       "jarjestyspaikka": {"paikkakunta": {"koodiUri": "kunta_638"}}},\
      """;
  private static final String IMPLEMENTATION =
      """
      {"oid": "1.2.246.562.17.00000000000000091001", "koulutustyyppi": "amm",
       "nimi": {"fi": "Veistoala"}, "oppilaitokset": ["ITS-OID"],
       "metadata": {"kuvaus": {"fi": "<p>Veistetään.</p>"},
         "opetus": {"opetuskieli": [{"koodiUri": "oppilaitoksenopetuskieli_1#1"}],
                    "opetustapa": [{"koodiUri": "opetuspaikkakk_1#1"}]}},
       "hakutiedot": [{"hakutapa": {"koodiUri": "hakutapa_03#1"}, "hakukohteet": [
         {"hakukohdeOid": "1.2.246.562.20.00000000000000091001", "nimi": {"fi": "Lusikoita"},
          "aloituspaikat": {"lukumaara": 3},
          "jarjestyspaikka": {"paikkakunta": {"koodiUri": "kunta_638"}}}]}]}
      """;
  private static final String BY_HAND =
      """
      {"title": {"fi": "Lusikoita"}, "municipality": "638", "places": 3, "fastLanePlaces": 1,
       "startsOn": "2199-03-01", "endsOn": "2199-06-04", "continuousAdmission": true,
       "deliveryMode": "ON_SITE", "languages": ["fi"], "audience": "CLIENT",
       "terms": {"studyMode": "FULL_TIME"}}
      """;

  private final Sql sql;
  private UUID provider = UUID.randomUUID();
  private String implementation = "";

  @Inject
  ImportUpdateApiTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void register() {
    provider = UUID.randomUUID();
    var registered = as(admin()).body(providerBody(provider)).post("/v1/providers");
    String oid = registered.then().statusCode(201).extract().path("oid");
    implementation = IMPLEMENTATION.replace("ITS-OID", oid);
  }

  @Test
  void differentProgrammeIsTakenOverWhenAsked() {
    String unit = id(taken("eperusteet", UNIT), 1);
    changeProgramme(unit);
    var other =
        UNIT.replace("Skedar", "Slevar")
            .replace("\"laajuus\": 30", "\"laajuus\": 25")
            .replace("<p>Opiskelija osaa veistää.</p>", " ")
            .replace("<p>Näytössä.</p>", "<p></p>");

    taken("eperusteet", other)
        .then()
        .body("different", equalTo(1))
        .body("items[1].notes", hasItem(containsString("update=true")));
    var update = updated("eperusteet", other);

    update.then().statusCode(200).body("changed", equalTo(1)).body("different", equalTo(0));
    update.then().body("items[1].outcome", equalTo("CHANGED")).body("items[1].id", equalTo(unit));
    read(coach(), "/v1/programmes/" + unit)
        .then()
        .body("name.sv", equalTo("Slevar"))
        .body("competencePoints", equalTo(25))
        .body("description.fi", equalTo("Kirjoitettu täällä"))
        .body("field", equalTo("0722"));
    updated("eperusteet", other).then().body("unchanged", equalTo(2));
  }

  @Test
  void whatWasWrittenByHandIsNamedBeforeItIsReplaced() {
    String unit = id(taken("eperusteet", UNIT), 1);
    changeProgramme(unit);

    taken("eperusteet", UNIT)
        .then()
        .body("items[1].outcome", equalTo("DIFFERENT"))
        .body("items[1].notes", contains(containsString("(description)")));
    read(coach(), "/v1/programmes/" + unit)
        .then()
        .body("description.fi", equalTo("Kirjoitettu täällä"));

    updated("eperusteet", UNIT)
        .then()
        .body("items[1].outcome", equalTo("CHANGED"))
        .body("items[1].notes", contains("What was written here was replaced (description)"));
    read(coach(), "/v1/programmes/" + unit)
        .then()
        .body("description.fi", equalTo("Opiskelija osaa veistää.\n\nNäytössä."));
  }

  @Test
  void languageThatTheOtherCatalogLacksStaysAsItWasWrittenHere() {
    var programme = taken("konfo", implementation);
    var unit = "/v1/programmes/" + id(programme, 0);
    as(editorOf(provider))
        .header("If-Match", "\"0\"")
        .body(
            """
            {"name": {"fi": "Veistoala", "en": "Carving"}, "eqfLevel": 4, "skills": [],
             "description": {"fi": "Veistetään.", "en": "We carve."}}
            """)
        .put(unit)
        .then()
        .statusCode(200);
    taken("konfo", implementation).then().body("items[0].outcome", equalTo("UNCHANGED"));

    updated("konfo", implementation.replace("Veistetään.", "Veistetään yhdessä."));

    read(coach(), unit)
        .then()
        .body("name.en", equalTo("Carving"))
        .body("description.fi", equalTo("Veistetään yhdessä."))
        .body("description.en", equalTo("We carve."));
  }

  @Test
  void whatHasVanishedFromADocumentIsNamed() {
    var both = UNIT.replace("\"tutkinnonOsat\": [", "\"tutkinnonOsat\": [" + OTHER_UNIT);
    taken("eperusteet", both);
    taken(
        "konfo", implementation.replace("\"hakukohteet\": [", "\"hakukohteet\": [" + OTHER_TARGET));

    var units = taken("eperusteet", UNIT);
    var offerings = taken("konfo", implementation);

    units
        .then()
        .body("items[0].outcome", equalTo("UNCHANGED"))
        .body(
            "items[0].notes",
            hasItem(startsWith("The document has no longer tutkinnonosa/9100003:")));
    offerings
        .then()
        .body(
            "items[0].notes",
            hasItem(startsWith("The document has no longer 1.2.246.562.20.00000000000000091009:")));
  }

  @Test
  void olderStateOfAnOfferingReplacesNothing() {
    var dated =
        implementation.replace(
            "{\"hakukohdeOid\"", "{\"modified\": \"2026-08-21T08:36:00\", \"hakukohdeOid\"");
    taken("konfo", dated);
    var older = dated.replace("2026-08", "2025-08").replace("\"lukumaara\": 3", "\"lukumaara\": 5");

    var update = updated("konfo", older);

    update
        .then()
        .body("changed", equalTo(0))
        .body("items[1].notes", hasItem(containsString("is older (edited 2025-08-21)")));
    updated("konfo", older.replace("2025-08", "2026-09")).then().body("changed", equalTo(1));
  }

  @Test
  void unitOfSeveralQualificationsIsAPartOfEach() {
    var first = taken("eperusteet", UNIT);
    var second = taken("eperusteet", UNIT.replace("9100001", "9100009"));

    second.then().body("items[1].outcome", equalTo("DIFFERENT"));
    updated("eperusteet", UNIT.replace("9100001", "9100009"));

    read(coach(), "/v1/programmes/" + id(first, 1))
        .then()
        .body("profile.partOf", contains(id(first, 0), id(second, 0)));
  }

  @Test
  void offeringInAnUnknownMunicipalityIsLeftOut() {
    var imported = taken("konfo", implementation.replace("kunta_638", "kunta_683"));

    imported
        .then()
        .body("items[1].outcome", equalTo("LEFT_OUT"))
        .body("items[1].notes", contains("Its municipality 683 is unknown"));
  }

  @Test
  void retiredProgrammeStaysAsItWas() {
    String unit = id(taken("eperusteet", UNIT), 1);
    move(editorOf(provider), "/v1/programmes/" + unit + "/retire", 0).then().statusCode(200);

    updated("eperusteet", UNIT.replace("Skedar", "Slevar"))
        .then()
        .statusCode(200)
        .body("items[1].outcome", equalTo("DIFFERENT"))
        .body("items[1].notes", hasItem(containsString("has ended here")));
    read(coach(), "/v1/programmes/" + unit).then().body("name.sv", equalTo("Skedar"));
  }

  @Test
  void whatTheOtherCatalogDoesNotKnowMakesNoOfferingDifferent() {
    var offering = "/v1/offerings/" + id(taken("konfo", implementation), 1);
    change(offering, 0, BY_HAND).then().statusCode(200);

    taken("konfo", implementation).then().body("unchanged", equalTo(2));
  }

  @Test
  void differentOfferingIsTakenOverAndKeepsWhatWasWrittenHere() {
    var offering = "/v1/offerings/" + id(taken("konfo", implementation), 1);
    change(offering, 0, BY_HAND).then().statusCode(200);

    updated("konfo", implementation.replace("\"lukumaara\": 3", "\"lukumaara\": 5"))
        .then()
        .body("changed", equalTo(1))
        .body("items[1].outcome", equalTo("CHANGED"));

    read(editorOf(provider), offering)
        .then()
        .body("status", equalTo("DRAFT"))
        .body("places", equalTo(5))
        .body("fastLanePlaces", equalTo(1))
        .body("startsOn", equalTo("2199-03-01"))
        .body("audience", equalTo("CLIENT"))
        .body("terms.studyMode", equalTo("FULL_TIME"));
    read(editorOf(provider), offering + "/revisions")
        .then()
        .body("items.reason", hasItem("Taken over from konfo"));
  }

  @Test
  void changeThatThePublishedOfferingCannotHaveLeavesAllAsItWas() {
    var first = taken("konfo", implementation);
    publish(id(first, 1));
    sql.update("update provider set languages = '[\"sv\"]' where id = ?", provider);
    var other =
        implementation
            .replace("{\"fi\": \"Veistoala\"}", "{\"fi\": \"Veistoala uusin nimin\"}")
            .replace("{\"fi\": \"Lusikoita\"}", "{\"fi\": \"Kauhoja\"}");

    var refused = updated("konfo", other);

    assertRefused(refused, 409, "import-change-refused");
    refused
        .then()
        .body("detail", startsWith("Of 1.2.246.562.20.00000000000000091001:"))
        .body("violations.pointer", contains("/title"));
    read(coach(), "/v1/programmes/" + id(first, 0)).then().body("name.fi", equalTo("Veistoala"));
  }

  @Test
  void endedOfferingStaysAsItWas() {
    String offering = id(taken("konfo", implementation), 1);
    move(editorOf(provider), "/v1/offerings/" + offering + "/cancel", 0).then().statusCode(200);

    updated("konfo", implementation.replace("\"lukumaara\": 3", "\"lukumaara\": 5"))
        .then()
        .statusCode(200)
        .body("items[1].outcome", equalTo("DIFFERENT"))
        .body("items[1].notes", hasItem(containsString("has ended here")));
  }

  @Test
  void descriptionsInHtmlAreTakenAsPlainText() {
    var unit = taken("eperusteet", UNIT);
    var implemented = taken("konfo", implementation);

    unit.then().body("items[1].notes", empty());
    implemented.then().body("items[0].notes", contains(containsString("no extent")));
    read(coach(), "/v1/programmes/" + id(unit, 1))
        .then()
        .body("description.fi", equalTo("Opiskelija osaa veistää.\n\nNäytössä."))
        .body("description.sv", nullValue());
    read(coach(), "/v1/programmes/" + id(implemented, 0))
        .then()
        .body("description.fi", equalTo("Veistetään."));
  }

  @Test
  void changedDescriptionIsDifferent() {
    taken("eperusteet", UNIT);

    var again = taken("eperusteet", UNIT.replace("Näytössä.", "Työssä."));

    again.then().body("items[1].outcome", equalTo("DIFFERENT"));
  }

  @Test
  void tooLongDescriptionIsLeftOutInItsLanguageAndReported() {
    var unit = taken("eperusteet", UNIT.replace("<p> </p>", "<p>Så. </p>".repeat(3_000)));

    unit.then()
        .body(
            "items[1].notes",
            contains("The description in Swedish has more than 10000 characters and was left out"));
    read(coach(), "/v1/programmes/" + id(unit, 1))
        .then()
        .body("description.fi", equalTo("Opiskelija osaa veistää.\n\nNäytössä."))
        .body("description.sv", nullValue());
  }

  /** Changes what is written of a unit, and leaves it a part of its qualification. */
  private void changeProgramme(String unit) {
    String qualification = read(coach(), "/v1/programmes/" + unit).path("profile.partOf[0]");
    as(editorOf(provider))
        .header("If-Match", "\"0\"")
        .body(
            """
            {"name": {"fi": "Lusikat", "sv": "Skedar"}, "competencePoints": 30, "eqfLevel": 4,
             "description": {"fi": "Kirjoitettu täällä"}, "field": "0722", "skills": [],
             "profile": {"partOf": ["%s"]}}
            """
                .formatted(qualification))
        .put("/v1/programmes/" + unit)
        .then()
        .statusCode(200);
  }

  private Response change(String offering, long version, String body) {
    return as(editorOf(provider))
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(offering);
  }

  private void publish(String offering) {
    move(editorOf(provider), "/v1/offerings/" + offering + "/publish", 0).then().statusCode(200);
  }

  private Response taken(String source, String body) {
    return post(source, body, "");
  }

  private Response updated(String source, String body) {
    return post(source, body, "&update=true");
  }

  private Response post(String source, String body, String update) {
    return as(editorOf(provider))
        .body(body)
        .post("/v1/imports/" + source + "?providerId=" + provider + update);
  }

  private static String id(Response taken, int item) {
    return taken.jsonPath().getString("items[%d].id".formatted(item));
  }
}
