package fi.koppi.catalogservice.openeducation.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.catalogservice.openeducation.api.view.StreetAddress;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the addresses and contact details in the Open Education API. */
@QuarkusTest
class OpenEducationPlacesTest {

  private static final String CONTACTS =
      """
      , "contacts": [{"role": "FAST_LANE", "office": {"fi": "Hakupalvelut", "sv": "Ansökningar"},
       "email": "hakupalvelut@rannikko.example", "phone": "+358 19 000 0000"},
       {"role": "GUIDANCE", "office": {"fi": "Opinto-ohjaus"}, "phone": "+358 19 000 0001"}]}\
      """;

  private final UUID provider = UUID.randomUUID();

  @BeforeEach
  void register() {
    var body = providerBody(provider).strip().replaceFirst("}$", CONTACTS);
    as(admin()).body(body).post("/v1/providers").then().statusCode(201);
  }

  @Test
  void officesStandInTheExtension() {
    var answer = organisation();

    answer
        .body("ext.offices.purpose", contains("fast_lane", "guidance"))
        .body("ext.offices[0].name.value", contains("Hakupalvelut", "Ansökningar"))
        .body("ext.offices[0].email", equalTo("hakupalvelut@rannikko.example"))
        .body("ext.offices[1].email", nullValue())
        .body("ext.offices[1].phone", equalTo("+358 19 000 0001"));
    assertIsOfTheStandard();
  }

  @Test
  void campusIsAnAddressAtWhichTheOrganisationTeaches() {
    campus(
        """
        {"name": {"fi": "Rannan kampus", "sv": "Strandens campus"}, "municipality": "638",
         "streetAddress": "Itäinen Esimerkkikatu 12 b A", "validFrom": "2020-01-01",
         "coordinates": {"latitude": 60.393, "longitude": 25.665}}\
        """);

    var answer = organisation();

    answer
        .body("addresses.addressType", contains("visit", "teaching"))
        .body("addresses[1].street", equalTo("Itäinen Esimerkkikatu"))
        .body("addresses[1].streetNumber", equalTo("12 b A"))
        .body("addresses[1].additional.value", contains("Rannan kampus", "Strandens campus"))
        .body("addresses[1].countryCode.iso3166-1-alpha2", equalTo("FI"))
        .body("addresses[1].geolocation.latitude", equalTo(60.393f));
    assertIsOfTheStandard();
  }

  @Test
  void campusThatIsClosedOrNotInUseIsNoAddress() {
    var closed = campus("{\"name\": {\"fi\": \"A\"}, \"municipality\": \"638\"}");
    move(editorOf(provider), "/v1/campuses/" + closed + "/close", 0).then().statusCode(200);
    campus("{\"name\": {\"fi\": \"B\"}, \"municipality\": \"638\", \"validTo\": \"2020-01-01\"}");
    campus("{\"name\": {\"fi\": \"C\"}, \"municipality\": \"638\", \"validFrom\": \"2199-01-01\"}");

    var answer = organisation();

    answer.body("addresses", hasSize(1)).body("addresses.addressType", contains("visit"));
  }

  @Test
  void campusOfWhichOnlyTheNameIsKnownIsAnAddressToo() {
    campus("{\"name\": {\"en\": \"D\"}, \"municipality\": \"638\"}");

    var answer = organisation();

    answer
        .body("addresses[1].additional.language", contains("en"))
        .body("addresses[1].street", nullValue())
        .body("addresses[1].geolocation", nullValue());
    assertIsOfTheStandard();
  }

  @Test
  void offeringIsTaughtAtItsCampus() {
    var campus =
        campus(
            """
            {"name": {"fi": "Rannan kampus"}, "municipality": "638",
             "streetAddress": "Esimerkkikatu 1"}\
            """);
    var offering = offered("\"terms\": {\"campusId\": \"" + campus + "\"}, \"places\"");

    var answer = read(coach(), "/oeapi/v6/course-offerings/" + offering);

    answer
        .then()
        .statusCode(200)
        .body("addresses.addressType", contains("teaching"))
        .body("addresses[0].street", equalTo("Esimerkkikatu"))
        .body("addresses[0].additional.value", contains("Rannan kampus"));
    assertThat(
            PublishedSpecification.orSkip()
                .violations("/course-offerings/{courseOfferingId}", answer.asString()))
        .isEmpty();
    read(coach(), "/oeapi/v6/course-offerings/" + offered("\"places\""))
        .then()
        .body("addresses[0].street", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Esimerkkikatu 1 | Esimerkkikatu | 1",
        "Itäinen Esimerkkikatu 12 b A 3 | Itäinen Esimerkkikatu | 12 b A 3",
        "Esimerkkikatu | Esimerkkikatu | ",
        "1. linja 4 | 1. linja 4 | ",
        "4 | 4 | ",
      },
      delimiter = '|')
  void streetAndNumberAreApartWhereTheyCanBe(
      String written, String street, @Nullable String number) {
    assertThat(StreetAddress.of(written)).isEqualTo(new StreetAddress(street, number));
  }

  private ValidatableResponse organisation() {
    return read(coach(), "/oeapi/v6/organisations/" + provider).then().statusCode(200);
  }

  private void assertIsOfTheStandard() {
    var answer = read(coach(), "/oeapi/v6/organisations/" + provider).asString();
    assertThat(
            PublishedSpecification.orSkip().violations("/organisations/{organisationId}", answer))
        .isEmpty();
  }

  private UUID campus(String body) {
    var added = as(editorOf(provider)).body(body).post("/v1/providers/" + provider + "/campuses");
    added.then().statusCode(201);
    return added.jsonPath().getUUID("id");
  }

  private String offered(String places) {
    var body = offeringBody(addedProgramme(provider), 3).replaceFirst("\"places\"", places);
    var drafted = as(editorOf(provider)).body(body).post("/v1/offerings");
    drafted.then().statusCode(201);
    var id = drafted.jsonPath().getString("id");
    move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0).then().statusCode(200);
    return id;
  }
}
