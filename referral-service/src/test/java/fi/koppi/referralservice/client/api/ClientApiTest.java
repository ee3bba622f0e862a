package fi.koppi.referralservice.client.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.BadBodies;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Tokens;
import fi.koppi.kit.time.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ClientApiTest {

  private final Office office = Office.open();

  @Test
  void registeredClientIsReadBackWithoutItsIdentityCode() {
    var client = office.register(Office.form("a-1", "010190-900P"));

    var answer = office.read(client).then();

    answer
        .statusCode(200)
        .header("ETag", startsWith("\"0."))
        .body("givenName", equalTo("Aino-Testi"))
        .body("municipality", equalTo("638"))
        .body("careerGoal.description.fi", equalTo("Hitsaajaksi satamaan"))
        .body("identityCodeKnown", equalTo(true))
        .body(not(containsString("010190")));
  }

  @Test
  void updatedClientKeepsTheIdentityCodeThatWasLeftOut() {
    var client = office.register(Office.form("a-1", "010190-900P"));
    var changed = Office.form("a-2");
    changed.remove("email");

    var answer =
        office.coach().header("If-Match", "\"0\"").body(changed).put("/v1/clients/" + client);

    answer.then().statusCode(200).header("ETag", "\"1\"").body("email", nullValue());
    office.lookUp("identityCode", "010190-900P").then().body("externalReference", equalTo("a-2"));
  }

  @Test
  void clientIsFoundByItsFormerIdentityCodeAndNobodyElseGetsIt() {
    var client = office.register(Office.form("a-1", "010190-900P"));

    var answer =
        office
            .coach()
            .header("If-Match", "\"0\"")
            .body(Map.of("identityCode", "010190-902S", "cause", "REAL_CODE_KNOWN"))
            .post("/v1/clients/" + client + "/identity-code");

    answer.then().statusCode(200).header("ETag", "\"1\"").body(not(containsString("010190")));
    office.lookUp("identityCode", "010190-900P").then().body("id", equalTo(client));
    office.lookUp("identityCode", "010190-902S").then().body("id", equalTo(client));
    office
        .coach()
        .body(Office.form("a-2", "010190-900P"))
        .post("/v1/clients")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/client-already-registered"));
    Office.open().lookUp("identityCode", "010190-900P").then().statusCode(404);
  }

  @Test
  void updateFromAStaleVersionIsRefused() {
    var client = office.register(Office.form("a-1"));
    var path = "/v1/clients/" + client;
    office.coach().header("If-Match", "\"0\"").body(Office.form("a-2")).put(path);

    var answer = office.coach().header("If-Match", "\"0\"").body(Office.form("a-3")).put(path);

    answer.then().statusCode(412).body("type", equalTo("/problems/stale-version"));
  }

  @Test
  void updateWithoutAVersionIsRefused() {
    var client = office.register(Office.form("a-1"));

    var answer = office.coach().body(Office.form("a-2")).put("/v1/clients/" + client);

    answer.then().statusCode(428);
  }

  @Test
  void codesThatDifferInTheSignAloneFindTwoPeople() {
    var dash = office.register(Office.form("a-1", "010190-900P"));
    var letter = office.register(Office.form("a-2", "010190Y900P"));

    office.lookUp("identityCode", "010190-900P").then().body("id", equalTo(dash));
    office.lookUp("identityCode", "010190Y900P").then().body("id", equalTo(letter));
  }

  @Test
  void clientIsLookedUpByExternalReference() {
    var client = office.register(Office.form("a-1"));

    var answer = office.lookUp("externalReference", "a-1");

    answer.then().statusCode(200).body("id", equalTo(client));
  }

  @Test
  void lookUpTakesOneOfItsTwoKeys() {
    var both = Map.of("identityCode", "010190-900P", "externalReference", "a-1");

    office.coach().body(both).post("/v1/clients/lookup").then().statusCode(400);
    office.coach().body(Map.of()).post("/v1/clients/lookup").then().statusCode(400);
  }

  @Test
  void anotherOrganisationFindsNeitherClientNorCode() {
    var client = office.register(Office.form("a-1", "010190-900P"));
    var other = Office.open();

    other.read(client).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    other.lookUp("identityCode", "010190-900P").then().statusCode(404);
    other.lookUp("externalReference", "a-1").then().statusCode(404);
    other
        .coach()
        .header("If-Match", "\"0\"")
        .body(Office.form("a-1"))
        .put("/v1/clients/" + client)
        .then()
        .statusCode(404);
    other.forget(client).then().statusCode(404);
  }

  @Test
  void samePersonIsRegisteredOnceWithinAnOrganisationOnly() {
    office.register(Office.form("a-1", "010190-900P"));

    var again = office.coach().body(Office.form("a-2", "010190-900P")).post("/v1/clients");

    again.then().statusCode(409).body("type", equalTo("/problems/client-already-registered"));
    again.then().body(not(containsString("010190")));
    Office.open().register(Office.form("a-1", "010190-900P"));
  }

  @Test
  void writeWithoutAnActingPersonIsRefused() {
    var answer =
        office.withoutPerson(Roles.COACH).body(Office.form("a-1")).post("/v1/clients").then();

    answer.statusCode(400).body("type", equalTo("/problems/acting-person-required"));
  }

  @Test
  void repeatedRegistrationReplaysItsAnswer() {
    var request = office.coach().body(Office.form("a-1"));
    String client = request.post("/v1/clients").path("id");

    var again = request.post("/v1/clients").then();

    again.statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(client));
  }

  @Test
  void providerHasNoBusinessWithClients() {
    var token = Tokens.of(office.organisation(), OrganisationType.PROVIDER, Roles.COACH);

    var answer =
        given()
            .auth()
            .oauth2(token)
            .header(CurrentActor.ACTING_PERSON, "person-17")
            .get("/v1/clients/" + Ids.unlinkable());

    answer.then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"010190-900R", "290200-901C", "010190G900P", "010190-001P"})
  void wrongIdentityCodeIsRefusedWithoutBeingRepeated(String code) {
    var answer = office.coach().body(Office.form("a-1", code)).post("/v1/clients").then();

    answer
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/identityCode"))
        .body(not(containsString(code)));
    office.lookUp("identityCode", code).then().statusCode(400).body(not(containsString(code)));
  }

  @Test
  void fieldsThatAreTooLongAreRefusedOneByOne() {
    var form = Office.form("x".repeat(65));
    form.put("givenName", "n".repeat(101));
    form.put("address", "a".repeat(301));

    var answer = office.coach().body(form).post("/v1/clients").then();

    answer
        .statusCode(400)
        .body(
            "violations.pointer", equalTo(List.of("/address", "/externalReference", "/givenName")));
  }

  @Test
  void goalThatIsTooLongIsRefused() {
    var form = Office.form("a-1");
    form.put("careerGoal", Map.of("description", Map.of("fi", "g".repeat(2001))));

    var answer = office.coach().body(form).post("/v1/clients").then();

    answer.statusCode(400).body("violations[0].pointer", equalTo("/careerGoal"));
  }

  @TestFactory
  Stream<DynamicTest> badTextIsRefusedAtItsPlace() throws JsonProcessingException {
    return BadBodies.of(new ObjectMapper().writeValueAsString(Office.form("a-1")))
        .withBadLines("givenName", "\"%s\"")
        .withBadLines("familyName", "\"%s\"")
        .withBadTexts("address", "\"%s\"")
        .withBadLines("email", "\"%s@example.fi\"")
        .withBadTexts("careerGoal", "{\"description\": {\"sv\": \"%s\"}}")
        .withBadTexts("externalReference", "\"%s\"")
        .with("externalReference", "\"hetu:010190a900p\"")
        .with("phone", "\"----\"")
        .with("phone", "\"(+) 12\"")
        .refusedBy(body -> office.coach().body(body).post("/v1/clients"));
  }

  @Test
  void addressAndGoalMayHaveSeveralLines() {
    var form = Office.form("a-1");
    form.put("address", "Kätköpolku 7\n06100 Porvoo");
    form.put("careerGoal", Map.of("description", Map.of("fi", "Hitsaajaksi\nsatamaan")));

    office.coach().body(form).post("/v1/clients").then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0401234567", "+358 (0)50 000-0000", "(09) 310 1691", "1234"})
  void phoneNumberIsWrittenInManyWays(String phone) {
    var form = Office.form("a-1");
    form.put("phone", phone);

    office.coach().body(form).post("/v1/clients").then().statusCode(201);
  }

  @Test
  void externalReferenceMayBeAnyUuid() {
    var form = Office.form("00123456-789A-4000-8000-000000000000");

    var answer = office.coach().body(form).post("/v1/clients").then();

    answer.statusCode(201);
  }

  @Test
  void externalReferenceMustNotHoldAnIdentityCode() {
    var answer = office.coach().body(Office.form("hetu:010190-900P")).post("/v1/clients").then();

    answer
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/externalReference"))
        .body(not(containsString("010190")));
  }

  @Test
  void unknownFieldIsRefused() {
    var form = Office.form("a-1");
    form.put("benefit", "x");

    var answer = office.coach().body(form).post("/v1/clients").then();

    answer.statusCode(400).body("violations[0].code", equalTo("unknown-field"));
  }

  @Test
  void callerWithoutATokenIsNotHeard() {
    given()
        .header(CurrentActor.ACTING_PERSON, "person-17")
        .contentType(ContentType.JSON)
        .body(Office.form("a-1"))
        .post("/v1/clients")
        .then()
        .statusCode(401);
  }
}
