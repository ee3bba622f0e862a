package fi.koppi.referralservice.client.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ClientForProvider;
import fi.koppi.referralservice.client.ClientQueries;
import fi.koppi.referralservice.client.ContactMode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class SecurityBanApiTest {

  private static final InstantSource CLOCK = InstantSource.system();
  private static final List<String> CONTACT_DATA =
      List.of("aino.salainen", "+358", "Kätköpolku", "638");

  private final Office office = Office.open();
  private final ClientQueries referred;
  private String client = "";

  SecurityBanApiTest(ClientQueries referred) {
    this.referred = referred;
  }

  @BeforeEach
  void registerAClient() {
    client = office.register(Office.form("a-1"));
  }

  @Test
  void banIsSetReadAndLiftedForReasons() {
    var lastDay = today().plusYears(5).toString();
    ban("", Map.of("reason", "Notice", "validUntil", lastDay)).then().statusCode(200);

    ban("/read", Map.of("reason", "Check"))
        .then()
        .statusCode(200)
        .body("inForce", equalTo(true))
        .body("validUntil", equalTo(lastDay));
    ban("/lift", Map.of("reason", "Notice")).then().statusCode(200);
    ban("/read", Map.of("reason", "Check")).then().body("inForce", equalTo(false));
  }

  @Test
  void banWithoutAReasonIsRefused() {
    ban("", Map.of()).then().statusCode(400);
    ban("/read", Map.of("reason", " ")).then().statusCode(400);
  }

  @Test
  void coachNeitherSetsNorReadsABan() {
    var path = "/v1/clients/" + client + "/security-ban";
    var reason = Map.of("reason", "Curious");

    office.as(Roles.COACH).body(reason).post(path).then().statusCode(403);
    office.as(Roles.COACH).body(reason).post(path + "/read").then().statusCode(403);
  }

  @Test
  void banTakesContactDataOutOfEveryReadOfTheAuthority() {
    ban("", Map.of("reason", "Notice"));

    for (var read : List.of(office.read(client), office.lookUp("externalReference", "a-1"))) {
      read.then()
          .statusCode(200)
          .body("givenName", equalTo("Aino-Testi"))
          .body("contactMode", equalTo("RELAY"))
          .body(not(containsString("ban")));
      assertThat(read.asString()).doesNotContain(CONTACT_DATA);
    }
    office
        .as(Roles.SERVICE_MANAGER)
        .get("/v1/clients/" + client)
        .then()
        .body("address", nullValue());
  }

  @Test
  void bannedClientReadsLikeOneWhoHasJustChosenTheRelayAndLeavesNoContactData() {
    var form = Office.form("a-2");
    var other = office.register(form);
    form.keySet().removeAll(List.of("email", "phone", "address", "municipality"));
    form.put("contactMode", "RELAY");
    update(other, form).then().statusCode(200);

    ban("", Map.of("reason", "Notice"));

    assertThat(office.read(client).asString().replace(client, "").replace("a-1", ""))
        .isEqualTo(office.read(other).asString().replace(other, "").replace("a-2", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Muualla 3, 00100 Helsinki"})
  void updateDuringABanChangesNothingThatTheBanHidesWhateverIsSent(String address) {
    var before = read();
    ban("", Map.of("reason", "Notice"));
    var form = Office.form("a-3");
    form.keySet().removeAll(List.of("email", "municipality"));
    form.put("contactMode", "RELAY");
    form.put("phone", "+358 50 111 1111");
    form.put("address", address);

    var answer = update(client, form);

    answer.then().statusCode(200).body("externalReference", equalTo("a-3"));
    assertThat(answer.asString()).doesNotContain(CONTACT_DATA).doesNotContain("111 1111");
    ban("/lift", Map.of("reason", "Over"));
    before.put("externalReference", "a-3");
    assertThat(read()).isEqualTo(before);
  }

  @Test
  void clientThatWasReadBeforeABanIsNotWrittenBackDuringIt() {
    var etag = office.read(client).header("ETag");
    ban("", Map.of("reason", "Notice"));

    var answer =
        office
            .coach()
            .header("If-Match", etag)
            .body(Office.form("a-1"))
            .put("/v1/clients/" + client);

    answer.then().statusCode(412).body("type", equalTo("/problems/stale-version"));
  }

  @Test
  void continuingABanLeavesTheVersionAsItIs() {
    ban("", Map.of("reason", "Notice", "validUntil", day(30)));
    var etag = office.read(client).header("ETag");

    ban("", Map.of("reason", "Notice", "indefinitely", true)).then().statusCode(200);

    assertThat(office.read(client).header("ETag")).isEqualTo(etag);
  }

  @Test
  void contactDataIsReplacedDuringABanForAReasonThatIsRecorded() throws SQLException {
    ban("", Map.of("reason", "Notice"));
    var read = breakGlass(Roles.PRIVACY_OFFICER);
    read.then().body("contactMode", equalTo("DIRECT")).body("version", equalTo(1));

    var answer = replaceContact(Roles.PRIVACY_OFFICER, read.header("ETag"), "Uusi tie 1");

    answer
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("address", equalTo("Uusi tie 1"))
        .body("contactMode", equalTo("RELAY"))
        .body("email", nullValue());
    office.read(client).then().body("address", nullValue()).body("careerGoal", notNullValue());
    assertThat(linesAboutClient())
        .contains("CONTACT_DATA_REPLACED person-17 REQUEST_OF_CLIENT: The client called");
    ban("/lift", Map.of("reason", "Over"));
    office
        .read(client)
        .then()
        .body("address", equalTo("Uusi tie 1"))
        .body("givenName", equalTo("Aino-Testi"))
        .body("phone", nullValue());
  }

  @Test
  void contactDataIsReplacedByWhoMayReadItFromThePresentVersionOnly() {
    var etag = office.read(client).header("ETag");

    replaceContact(Roles.COACH, etag, "x").then().statusCode(403);
    replaceContact(Roles.SERVICE_MANAGER, "\"7\"", "x").then().statusCode(412);
    replaceContact(Roles.SERVICE_MANAGER, etag, "Uusi tie 1").then().statusCode(200);
  }

  @Test
  void clientThatIsWrittenBackAsItIsReadDuringABanHasItsOwnValuesAfterTheBan() {
    var before = read();
    ban("", Map.of("reason", "Notice"));
    var masked = read();

    update(client, masked).then().statusCode(200);

    assertThat(read()).isEqualTo(masked);
    ban("/lift", Map.of("reason", "Over"));
    assertThat(read()).isEqualTo(before);
  }

  @Test
  void clientThatWasReadDuringABanIsNotWrittenBackAfterIt() {
    var before = read();
    ban("", Map.of("reason", "Notice"));
    var masked = read();
    var etag = office.read(client).header("ETag");
    ban("/lift", Map.of("reason", "Over"));

    var answer = office.coach().header("If-Match", etag).body(masked).put("/v1/clients/" + client);

    answer.then().statusCode(412);
    assertThat(read()).isEqualTo(before);
  }

  @Test
  void contactDataIsReadByBreakGlassOfAnEntitledRoleAndRecordedAsSuch() throws SQLException {
    ban("", Map.of("reason", "Notice"));

    breakGlass(Roles.COACH).then().statusCode(403);
    breakGlass(Roles.AUDITOR).then().statusCode(403);
    breakGlass(Roles.SERVICE_MANAGER).then().statusCode(200).body("municipality", equalTo("638"));

    assertThat(linesAboutClient())
        .contains("CONTACT_DATA_READ person-17 CONTACT_WITH_CLIENT: Interview of week 12");
  }

  @Test
  void breakGlassNeedsACodeAndAText() {
    var path = "/v1/clients/" + client + "/contact-data/read";

    var withoutCode = office.privacyOfficer().body(Map.of("reason", "x")).post(path);
    var withoutText = office.privacyOfficer().body(Map.of("code", "DANGER")).post(path);

    withoutCode.then().statusCode(400);
    withoutText.then().statusCode(400);
  }

  @Test
  void registrationIsNotReplayedDuringABanAndTheSettingOfTheBanIs() {
    var registration = office.coach().body(Office.form("a-2"));
    String banned = registration.post("/v1/clients").path("id");
    var setting = office.privacyOfficer().body(Map.of("reason", "Notice", "validUntil", day(1)));
    var path = "/v1/clients/" + banned + "/security-ban";
    setting.post(path).then().statusCode(200);

    var replay = registration.post("/v1/clients");

    replay
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/answer-withheld"))
        .body("detail", containsString("What the call did stands."));
    assertThat(replay.asString()).doesNotContain(CONTACT_DATA);
    setting.post(path).then().statusCode(200).header("Idempotency-Replayed", "true");
    office.privacyOfficer().body(Map.of("reason", "Over")).post(path + "/lift");
    registration.post("/v1/clients").then().statusCode(201).body("id", equalTo(banned));
  }

  @Test
  void banRunsForFiveYearsAtMostAtFirstAndNeverEndsInThePast() {
    for (var lastDay : List.of(today().minusDays(1), today().plusYears(5).plusDays(1))) {
      ban("", Map.of("reason", "Notice", "validUntil", lastDay.toString()))
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/security-ban-term"));
    }
    ban("", Map.of("reason", "Notice", "indefinitely", true)).then().statusCode(400);
    ban("/read", Map.of("reason", "Check")).then().body("inForce", equalTo(false));

    ban("", Map.of("reason", "Notice")).then().statusCode(200);

    ban("/read", Map.of("reason", "Check"))
        .then()
        .body("validUntil", equalTo(today().plusYears(5).toString()));
  }

  @Test
  void banIsContinuedForTwoYearsAtATimeOrIndefinitely() {
    var lastDay = today().plusYears(3);
    ban("", Map.of("reason", "Notice", "validUntil", lastDay.toString()));

    var tooLong = lastDay.plusYears(2).plusDays(1).toString();
    ban("", Map.of("reason", "Notice", "validUntil", tooLong)).then().statusCode(400);
    ban("", Map.of("reason", "Notice", "validUntil", lastDay.plusYears(2).toString()))
        .then()
        .statusCode(200);

    ban("", Map.of("reason", "Notice", "indefinitely", true))
        .then()
        .statusCode(200)
        .body("inForce", equalTo(true))
        .body("validUntil", nullValue());
  }

  @Test
  void banWhoseLastDayHasPassedStaysInForceAndIsATask() throws SQLException {
    ban("", Map.of("reason", "Notice", "validUntil", day(30)));
    assertThat(tasks()).isEmpty();

    letTheLastDayPass();

    assertThat(tasks()).containsExactly(client);
    ban("/read", Map.of("reason", "Check")).then().body("inForce", equalTo(true));
    assertThat(office.read(client).asString()).doesNotContain(CONTACT_DATA);
    ban("", Map.of("reason", "Continued", "indefinitely", true)).then().statusCode(200);
    assertThat(tasks()).isEmpty();
  }

  @Test
  void tasksOfAnAuthorityShowToItsPrivacyOfficerOnly() throws SQLException {
    ban("", Map.of("reason", "Notice", "validUntil", day(30)));
    letTheLastDayPass();

    var other = Office.open().privacyOfficer().get("/v1/security-ban-reviews").then();

    other.statusCode(200).body("items", hasSize(0));
    office.coach().get("/v1/security-ban-reviews").then().statusCode(403);
  }

  @Test
  void reviewIsStoredWithoutTheClientAndGoesWithIt() throws SQLException {
    ban("", Map.of("reason", "Notice", "validUntil", day(30)));
    var rows =
        "select security_ban_review::text from security_ban_review where organisation_id = '%s'"
            .formatted(office.organisation());
    try (var connection = Database.asOwner()) {
      assertThat(Database.select(connection, rows).getFirst()).doesNotContain(client);
    }

    office.forget(client).then().statusCode(200);

    try (var connection = Database.asOwner()) {
      assertThat(Database.select(connection, rows)).isEmpty();
    }
  }

  @Test
  void settingAndLiftingAreTwoActionsOfTheLog() throws SQLException {
    ban("", Map.of("reason", "Notice"));
    ban("/lift", Map.of("reason", "Over"));

    assertThat(linesAboutClient())
        .containsExactly(
            "REGISTERED person-17",
            "SECURITY_BAN_SET person-17 Notice",
            "SECURITY_BAN_LIFTED person-17 Over");
  }

  @Test
  void providerReachesAClientDirectlyUnlessThereIsABan() {
    var direct = shown();

    ban("", Map.of("reason", "Notice"));

    assertThat(direct.contactMode()).isEqualTo(ContactMode.DIRECT);
    assertThat(direct.email()).isEqualTo("aino.salainen@example.fi");
    assertThat(shown())
        .extracting(ClientForProvider::contactMode, ClientForProvider::email)
        .containsExactly(ContactMode.RELAY, null);
    assertThat(shown().phone()).isNull();
  }

  @Test
  void storedBanTellsNothingByItsLength() throws SQLException {
    var query = "select length(sealed) from security_ban where client_id = '" + client + "'";
    List<String> before;
    try (var connection = Database.asOwner()) {
      before = Database.select(connection, query);
    }

    ban("", Map.of("reason", "Notice", "validUntil", day(400)));

    try (var connection = Database.asOwner()) {
      assertThat(Database.select(connection, query)).isEqualTo(before);
    }
  }

  @Test
  void everyLookIsWrittenDownWithPersonAndReason() throws SQLException {
    ban("/read", Map.of("reason", "Break-glass 7"));
    shown();

    assertThat(linesAboutClient())
        .containsExactly(
            "REGISTERED person-17",
            "SECURITY_BAN_READ person-17 Break-glass 7",
            "SHOWN_TO_PROVIDER");
  }

  private Response update(String id, Map<String, Object> form) {
    return office
        .coach()
        .header("If-Match", office.read(id).header("ETag"))
        .body(form)
        .put("/v1/clients/" + id);
  }

  private Response replaceContact(String role, String etag, String address) {
    return office
        .as(role)
        .header("If-Match", etag)
        .body(
            Map.of(
                "code", "REQUEST_OF_CLIENT",
                "reason", "The client called",
                "contactMode", "RELAY",
                "address", address))
        .put("/v1/clients/" + client + "/contact-data");
  }

  /** Returns the client as it is read, without what an update doesn't take. */
  private Map<String, Object> read() {
    Map<String, Object> body = office.read(client).then().statusCode(200).extract().path("");
    body.keySet().removeAll(List.of("id", "version", "status", "identityCodeKnown"));
    return body;
  }

  private ClientForProvider shown() {
    var provider =
        new Actor(
            Ids.unlinkable(), OrganisationType.PROVIDER, "college", Set.of(Roles.ADMISSIONS), null);
    var id = new ClientId(UUID.fromString(client));
    return requireNonNull(referred.showTo(provider, id, new AuthorityId(office.organisation())));
  }

  private List<String> linesAboutClient() throws SQLException {
    try (var connection = Database.asOwner()) {
      return Database.select(
          connection,
          """
          select concat_ws(' ', action, person, reason) from access_log
          where client_id = '%s' order by seq\
          """
              .formatted(client));
    }
  }

  private List<String> tasks() {
    return office
        .privacyOfficer()
        .get("/v1/security-ban-reviews")
        .then()
        .statusCode(200)
        .extract()
        .path("items.clientId");
  }

  private void letTheLastDayPass() throws SQLException {
    try (var connection = Database.asOwner()) {
      Database.update(
          connection,
          "update security_ban_review set last_day = '2026-01-31' where organisation_id = '%s'"
              .formatted(office.organisation()));
      connection.commit();
    }
  }

  private Response breakGlass(String role) {
    return office
        .as(role)
        .body(Map.of("code", "CONTACT_WITH_CLIENT", "reason", "Interview of week 12"))
        .post("/v1/clients/" + client + "/contact-data/read");
  }

  private static LocalDate today() {
    return Today.at(CLOCK.instant());
  }

  private static String day(int daysFromToday) {
    return today().plusDays(daysFromToday).toString();
  }

  private Response ban(String step, Map<String, Object> body) {
    return office
        .privacyOfficer()
        .body(body)
        .post("/v1/clients/" + client + "/security-ban" + step);
  }
}
