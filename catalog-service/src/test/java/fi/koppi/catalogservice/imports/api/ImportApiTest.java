package fi.koppi.catalogservice.imports.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImportApiTest {

  private static final String PERUSTE =
      """
      {"id": 9000001, "tila": "valmis", "koulutustyyppi": "koulutustyyppi_1",
       "nimi": {"_id": "1", "fi": "Veistoalan perustutkinto", "sv": "Grundexamen i snideri"},
       "kuvaus": {"fi": "<p>Osaa veistää.</p>"},
       "suoritustavat": [
         {"suoritustapakoodi": "naytto", "tutkinnonOsaViitteet": [{"_tutkinnonOsa": "9000002"}]},
         {"suoritustapakoodi": "ops",
          "rakenne": {"muodostumisSaanto": {"laajuus": {"minimi": 180, "maksimi": 180}}},
          "tutkinnonOsaViitteet": [
            {"_tutkinnonOsa": "9000002", "laajuus": 30}, {"_tutkinnonOsa": "9000003"}]}],
       "tutkinnonOsat": [
         {"id": 9000002, "nimi": {"fi": "Lusikat   ", "sv": "Skedar", "en": "Spoons"}},
         {"id": 9000003, "nimi": {"fi": "Kauhat"}},
         {"id": 9000004, "nimi": {"fi": " "}, "laajuus": 10}]}
      """;
  private static final String SEARCH =
      """
      {"total": 4, "filters": {}, "hits": [
        {"oid": "1.2.246.562.13.00000000000000090001", "koulutustyyppi": "amm",
         "nimi": {"fi": "Veistoalan perustutkinto"}, "opintojenLaajuusNumero": 180,
         "opintojenLaajuusyksikko": {"koodiUri": "opintojenlaajuusyksikko_6#1"},
         "toteutustenTarjoajat": {"nimi": {"fi": "Rannikon ammattiopisto"}, "count": 1}},
        {"oid": "1.2.246.562.13.00000000000000090002", "koulutustyyppi": "amk",
         "nimi": {"fi": "Veistotaide (AMK)"}, "opintojenLaajuusNumero": 240,
         "opintojenLaajuusyksikko": {"koodiUri": "opintojenlaajuusyksikko_2#1"},
         "toteutustenTarjoajat": {"nimi": {"fi": "Rannikon ammattiopisto"}, "count": 1}},
        {"oid": "1.2.246.562.13.00000000000000090003", "koulutustyyppi": "amm",
         "nimi": {"fi": "Toisten tutkinto"},
         "toteutustenTarjoajat": {"nimi": {"fi": "Muu opisto"}, "count": 1}},
        {"oid": "1.2.246.562.13.00000000000000090004", "koulutustyyppi": "muu",
         "nimi": {"fi": "Jotakin muuta"},
         "toteutustenTarjoajat": {"nimi": {"fi": "Rannikon ammattiopisto"}, "count": 1}}]}
      """;
  private static final String IMPLEMENTATION =
      """
      {"oid": "1.2.246.562.17.00000000000000090001", "koulutustyyppi": "amm",
       "nimi": {"fi": "Veistoalan perustutkinto"}, "oppilaitokset": ["%s"],
       "metadata": {"opetus": {"opetuskieli": [{"koodiUri": "oppilaitoksenopetuskieli_3#1"}],
                               "opetustapa": [{"koodiUri": "opetuspaikkakk_1#1"}]}},
       "hakutiedot": [
         {"hakutapa": {"koodiUri": "hakutapa_03#1"}, "hakukohteet": [
           {"hakukohdeOid": "1.2.246.562.20.00000000000000090001",
            "nimi": {"fi": "Koneistajaksi"}, "aloituspaikat": {"lukumaara": 3},
            "jarjestyspaikka": {"paikkakunta": {"koodiUri": "kunta_638"}}},
           {"hakukohdeOid": "1.2.246.562.20.00000000000000090002",
            "nimi": {"fi": "Ilman paikkoja"},
            "jarjestyspaikka": {"paikkakunta": {"koodiUri": "kunta_638"}}}]},
         {"hakutapa": {"koodiUri": "hakutapa_01#1"}, "hakukohteet": [
           {"hakukohdeOid": "1.2.246.562.20.00000000000000090003",
            "nimi": {"fi": "Puuseppänä alkuun"}, "aloituspaikat": {"lukumaara": 20},
            "jarjestyspaikka": {"paikkakunta": {"koodiUri": "kunta_091"}}}]}]}
      """;

  private final Sql sql;
  private UUID provider = UUID.randomUUID();
  private String oid = "";

  @Inject
  ImportApiTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void register() {
    provider = UUID.randomUUID();
    var registered = as(admin()).body(providerBody(provider)).post("/v1/providers");
    oid = registered.then().statusCode(201).extract().path("oid");
  }

  @Test
  void qualificationAndItsUnitsBecomeProgrammes() {
    var taken = post("eperusteet", PERUSTE);

    taken
        .then()
        .statusCode(200)
        .body("added", equalTo(3))
        .body("leftOut", equalTo(1))
        .body(
            "items.sourceId",
            contains(
                "peruste/9000001",
                "tutkinnonosa/9000002",
                "tutkinnonosa/9000003",
                "tutkinnonosa/9000004"))
        .body("items[0].notes", empty())
        .body("items[3].notes[0]", equalTo("It has no name in Finnish, Swedish or English"));
    programme(taken, 0)
        .then()
        .body("kind", equalTo("QUALIFICATION"))
        .body("name.sv", equalTo("Grundexamen i snideri"))
        .body("description.fi", equalTo("Osaa veistää."))
        .body("competencePoints", equalTo(180))
        .body("eqfLevel", equalTo(4));
    programme(taken, 1)
        .then()
        .body("kind", equalTo("QUALIFICATION_UNIT"))
        .body("name.fi", equalTo("Lusikat"))
        .body("name.en", equalTo("Spoons"))
        .body("competencePoints", equalTo(30));
    programme(taken, 2).then().body("competencePoints", nullValue());
  }

  @Test
  void sameQualificationAgainAddsNothing() {
    var first = post("eperusteet", PERUSTE);

    var again = post("eperusteet", PERUSTE);

    again
        .then()
        .body("added", equalTo(0))
        .body("unchanged", equalTo(3))
        .body("items.id", equalTo(first.jsonPath().getList("items.id")));
    assertThat(programmes()).isEqualTo(3);
  }

  @Test
  void whatSaysSomethingElseNowIsShownAndNotOverwritten() {
    var first = post("eperusteet", PERUSTE);

    var again = post("eperusteet", PERUSTE.replace("Skedar", "Slevar"));

    again.then().body("different", equalTo(1)).body("items[1].outcome", equalTo("DIFFERENT"));
    programme(first, 1).then().body("name.sv", equalTo("Skedar"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"id\": 9000001",
        "{\"id\": \"x\", \"nimi\": {\"fi\": \"a\"}, \"tutkinnonOsat\": []}",
        "{\"id\": 9000001, \"nimi\": {\"fi\": \"a\"}, \"tutkinnonOsat\": []}",
        "{\"id\": 9000001, \"nimi\": {\"fi\": \"a\"}, \"tutkinnonOsat\": [null]}",
        "{\"id\": 9000001, \"nimi\": {\"fi\": \"a\"}, \"tutkinnonOsat\": [{\"id\": null}]}"
      })
  void whatIsNoQualificationIsRefusedAndLeavesNothing(String body) {
    var answer = post("eperusteet", body);

    answer.then().statusCode(400).contentType("application/problem+json");
    assertThat(programmes()).isZero();
  }

  @Test
  void failureInTheMiddleLeavesNothing() {
    sql.update("update provider set status = 'CLOSED' where id = ?", provider);

    var answer = post("eperusteet", PERUSTE);

    assertRefused(answer, 409, "import-provider-inactive");
    assertThat(programmes()).isZero();
  }

  @Test
  void onlyTheProvidersOwnAreTakenOfWhatASearchFound() {
    var taken = post("konfo", SEARCH);

    taken
        .then()
        .statusCode(200)
        .body("added", equalTo(2))
        .body("leftOut", equalTo(2))
        .body("items.outcome", contains("ADDED", "ADDED", "LEFT_OUT", "LEFT_OUT"))
        .body("items[0].notes", empty())
        .body("items.notes.flatten()", hasSize(3));
    programme(taken, 0).then().body("competencePoints", equalTo(180)).body("eqfLevel", equalTo(4));
    programme(taken, 1).then().body("competencePoints", nullValue());
  }

  @Test
  void implementationBecomesAProgrammeWithDraftedOfferings() {
    var taken = post("konfo", IMPLEMENTATION.formatted(oid));

    taken
        .then()
        .statusCode(200)
        .body("added", equalTo(3))
        .body("items.kind", contains("PROGRAMME", "OFFERING", "OFFERING", "OFFERING"))
        .body("items.outcome", contains("ADDED", "ADDED", "LEFT_OUT", "ADDED"))
        .body("items[2].notes", contains("It tells no number of places from 1 to 10000"))
        .body(
            "items[3].notes[0]",
            equalTo("Konfo tells no day of the start: give one before publishing"));
    read(editorOf(provider), "/v1/offerings/" + id(taken, 1))
        .then()
        .body("status", equalTo("DRAFT"))
        .body("places", equalTo(3))
        .body("municipality", equalTo("638"))
        .body("continuousAdmission", equalTo(true))
        .body("languages", contains("fi", "sv"))
        .body("deliveryMode", equalTo("ON_SITE"));
    post("konfo", IMPLEMENTATION.formatted(oid))
        .then()
        .body("added", equalTo(0))
        .body("unchanged", equalTo(3));
  }

  @Test
  void implementationOfAnotherOrganisationIsLeftOutWithAllItHas() {
    var taken = post("konfo", IMPLEMENTATION.formatted("1.2.246.562.10.99999999999"));

    taken.then().statusCode(200).body("added", equalTo(0)).body("leftOut", equalTo(4));
    assertThat(programmes()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"oid\": \"1.2\"}", "{\"total\": 3}"})
  void whatKonfoWouldNotAnswerIsRefused(String body) {
    assertRefused(post("konfo", body), 400, "import-shape");
  }

  @Test
  void offeringsThatCameTwiceAreShown() {
    var byHand = drafted("Koneistajaksi");
    drafted("Aivan muuta");

    var taken = post("konfo", IMPLEMENTATION.formatted(oid));

    taken
        .then()
        .body("duplicates", hasSize(1))
        .body("duplicates[0].offerings[0].offeringId", equalTo(byHand))
        .body("duplicates[0].offerings[0].source", nullValue())
        .body("duplicates[0].offerings[1].source", equalTo("konfo"))
        .body("duplicates[0].similarity", equalTo(1.0f));
    read(editorOf(provider), "/v1/imports/duplicates?providerId=" + provider)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].offerings[0].offeringId", equalTo(byHand));
  }

  @Test
  void othersTakeNothingInAndSeeNothing() {
    var stranger = editorOf(UUID.randomUUID());

    assertRefused(
        as(stranger).body(PERUSTE).post("/v1/imports/eperusteet?providerId=" + provider),
        404,
        "not-found");
    assertRefused(
        read(stranger, "/v1/imports/duplicates?providerId=" + provider), 404, "not-found");
    assertRefused(read(coach(), "/v1/imports/duplicates?providerId=" + provider), 403, "forbidden");
  }

  private String drafted(String title) {
    var body = offeringBody(addedProgramme(provider), 5).replace("Koneistajaksi", title);
    var answer = as(editorOf(provider)).body(body).post("/v1/offerings");
    return answer.then().statusCode(201).extract().path("id");
  }

  private Response post(String source, String body) {
    return as(editorOf(provider))
        .body(body)
        .post("/v1/imports/" + source + "?providerId=" + provider);
  }

  private Response programme(Response taken, int item) {
    return read(coach(), "/v1/programmes/" + id(taken, item));
  }

  private static String id(Response taken, int item) {
    return taken.jsonPath().getString("items[%d].id".formatted(item));
  }

  private int programmes() {
    return sql.select(
            "select count(*) from programme where provider_id = ?", row -> row.getInt(1), provider)
        .getFirst();
  }
}
