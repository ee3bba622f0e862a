package fi.koppi.referralservice;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Tokens;
import fi.koppi.kit.testing.Topics;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.client.api.Database;
import fi.koppi.referralservice.provider.AdmissionTopics;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A small exchange: one authority, one college with one offering, and a catalogue that answers as
 * it is told. As an extension in a field it is open during each test, and a new one each time; in a
 * static field, all tests of the class share one.
 */
public final class Exchange
    implements AutoCloseable,
        BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback {

  public static final String SEAT_REQUESTS = "koppi.referral.seat-request.v1";
  private static final String LIFECYCLE = "koppi.referral.lifecycle.v1";
  private static final String CATALOG = "/catalog-service";
  private static final InstantSource CLOCK = InstantSource.system();

  public final UUID authority = Ids.unlinkable();
  public final UUID college = Ids.unlinkable();
  public final UUID offering = Ids.unlinkable();

  @SuppressWarnings("NullAway.Init") // the broker is known when the exchange opens
  public Topics topics;

  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private boolean open;
  private boolean shared;
  private long announced;
  private long announcedProvider;

  /** Opens an exchange beside that of the test, which the caller closes. */
  public static Exchange open() {
    var exchange = new Exchange();
    exchange.begin();
    return exchange;
  }

  private void begin() {
    topics = Topics.ofTest();
    open = true;
    topics.create(List.of(SEAT_REQUESTS, LIFECYCLE, statusTopic(), referralTopic()));
    announceProvider("ACTIVE");
    announceOffering("PUBLISHED");
    awaitCollege(college);
    await("the offering is announced", 200, "/v1/offerings/" + offering);
  }

  /** JUnit calls this for an exchange in a static field only; the service runs later. */
  @Override
  public void beforeAll(ExtensionContext context) {
    shared = true;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!open) {
      var thread = Thread.currentThread();
      var loader = thread.getContextClassLoader();
      // JUnit calls extensions with its own class loader, which does not know the running service.
      thread.setContextClassLoader(Exchange.class.getClassLoader());
      try {
        begin();
      } finally {
        thread.setContextClassLoader(loader);
      }
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (!shared) {
      close();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  /** Announces a new state of the college. */
  public void announceProvider(String status) {
    announceProvider(college, status);
  }

  /** Announces a new state of any college. */
  public void announceProvider(UUID provider, String status) {
    topics.sendEvent(
        "koppi.catalog.provider.v1",
        provider.toString(),
        CATALOG,
        "fi.koppi.catalog.provider-state.v1",
        Map.of(
            "id",
            provider,
            "version",
            ++announcedProvider,
            "status",
            status,
            "name",
            Map.of("fi", "Rannikon ammattiopisto"),
            "admissionPrincipal",
            "rannikko-admission"));
  }

  /** Waits until the state of a college has arrived, without which nothing is sent to it. */
  public void awaitCollege(UUID provider) {
    soon("the college is known").until(() -> isKnown(provider));
  }

  private static boolean isKnown(UUID provider) throws SQLException {
    try (var database = Database.asOwner()) {
      return !Database.select(
              database, "select 1 from provider where id = '%s'".formatted(provider))
          .isEmpty();
    }
  }

  public void announceOffering(String status) {
    announceOffering(offering, college, ++announced, status);
  }

  /** Announces a further offering of a college, and waits until it has arrived. */
  public UUID furtherOffering(UUID provider) {
    UUID further = Ids.unlinkable();
    announceOffering(further, provider, 1, "PUBLISHED");
    await("the further offering is announced", 200, "/v1/offerings/" + further);
    return further;
  }

  private void announceOffering(UUID id, UUID provider, long version, String status) {
    topics.sendEvent(
        "koppi.catalog.offering.v1",
        id.toString(),
        CATALOG,
        "fi.koppi.catalog.offering-state.v1",
        Map.of(
            "id", id,
            "version", version,
            "status", status,
            "providerId", provider,
            "title", Map.of("fi", "Hitsauksen perusteet"),
            "municipality", "638"));
  }

  /** Waits until the present state of the offering has arrived. */
  public void awaitOffering(String status) {
    soon("the offering is " + status)
        .until(() -> status.equals(coach().get("/v1/offerings/" + offering).path("status")));
  }

  /** Announces a need of the organisation, as partner-service does, and returns its id. */
  public UUID announceNeed(UUID organisation) {
    UUID need = Ids.unlinkable();
    topics.sendEvent(
        "koppi.partner.need.v1",
        need.toString(),
        "/partner-service",
        "fi.koppi.partner.need-state.v1",
        Map.of(
            "id",
            need,
            "version",
            1,
            "status",
            "PUBLISHED",
            "organisationId",
            organisation,
            "title",
            Map.of("fi", "Hitsaaja"),
            "headcount",
            2,
            "municipality",
            "638"));
    return need;
  }

  /** Waits until what was asked for is answered with the status. */
  public void await(String what, int status, String path) {
    soon(what).untilAsserted(() -> coach().get(path).then().statusCode(status));
  }

  /** Waits for what happens within milliseconds, on a busy machine somewhat later. */
  private static ConditionFactory soon(String what) {
    return Awaitility.await(what).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(10));
  }

  public RequestSpecification coach() {
    return as(Roles.COACH, "coach-17");
  }

  /** Returns a coach who sends a key of the test's own, to repeat a call. */
  public RequestSpecification coach(String idempotencyKey) {
    return given()
        .auth()
        .oauth2(token(authority, OrganisationType.AUTHORITY, Roles.COACH))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", idempotencyKey)
        .header(CurrentActor.ACTING_PERSON, "coach-17");
  }

  /** Returns a system of the authority that acts for a person in one role. */
  public RequestSpecification as(String role, String person) {
    return system(token(authority, OrganisationType.AUTHORITY, role))
        .header(CurrentActor.ACTING_PERSON, person);
  }

  public RequestSpecification admissions() {
    return system(token(college, OrganisationType.PROVIDER, Roles.ADMISSIONS))
        .header(CurrentActor.ACTING_PERSON, "adm-4");
  }

  // A signature takes milliseconds, here and in the service, which remembers what it has verified.
  private String token(UUID organisation, OrganisationType type, String role) {
    return tokens.computeIfAbsent(organisation + role, any -> Tokens.of(organisation, type, role));
  }

  public static RequestSpecification admissionsOf(UUID college) {
    return system(college, OrganisationType.PROVIDER, Roles.ADMISSIONS)
        .header(CurrentActor.ACTING_PERSON, "adm-4");
  }

  public static RequestSpecification system(UUID organisation, OrganisationType type, String role) {
    return system(Tokens.of(organisation, type, role));
  }

  private static RequestSpecification system(String token) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", Ids.unlinkable());
  }

  public String client() {
    var form =
        new HashMap<String, Object>(
            Map.of(
                "externalReference", Ids.unlinkable().toString(),
                "givenName", "Aino-Testi",
                "familyName", "Esimerkki",
                "languages", List.of("fi"),
                "contactMode", "DIRECT",
                "email", "aino@example.fi",
                "careerGoal", Map.of("description", Map.of("fi", "Hitsaajaksi"))));
    return coach().body(form).post("/v1/clients").then().statusCode(201).extract().path("id");
  }

  /** Records the client's consent to what a referral shows to the college. */
  public String consent(String client) {
    return consent(client, "REFERRAL_TO_EDUCATION");
  }

  public String consent(String client, String purpose) {
    var consent =
        Map.of(
            "purpose",
            purpose,
            "recipientOrganisation",
            college,
            "categories",
            List.of("REFERRAL_DATA"),
            "validUntil",
            inAYear());
    return coach()
        .body(consent)
        .post("/v1/clients/" + client + "/consents")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Returns a last day that a consent may have, whenever the test runs. */
  public static String inAYear() {
    return today().plusYears(1).toString();
  }

  /** Returns the day that the service takes for today. */
  public static LocalDate today() {
    return Today.at(CLOCK.instant());
  }

  public Response draft(String client, String legalBasis) {
    return draft(coach(), client, offering, legalBasis);
  }

  public static Response draft(
      RequestSpecification by, String client, UUID offering, String legalBasis) {
    return by.body(
            Map.of(
                "clientId", client,
                "offeringId", offering,
                "priority", "NORMAL",
                "legalBasis", legalBasis))
        .post("/v1/referrals");
  }

  /** Drafts a referral under a reference of the authority's own. */
  public Response draftAs(String externalReference, String client) {
    return coach()
        .body(
            Map.of(
                "clientId", client,
                "offeringId", offering,
                "priority", "NORMAL",
                "legalBasis", "STATUTE",
                "externalReference", externalReference))
        .post("/v1/referrals");
  }

  public String drafted() {
    return draft(client(), "STATUTE").then().statusCode(201).extract().path("id");
  }

  public String submitted() {
    var referral = drafted();
    step(coach(), referral, "submit").then().statusCode(200);
    return referral;
  }

  /** Takes a step from the present version. */
  public Response step(RequestSpecification by, String referral, String step) {
    return step(by, referral, step, null);
  }

  public Response step(
      RequestSpecification by, String referral, String step, @Nullable Object body) {
    var request = by.header("If-Match", etag(referral));
    return (body == null ? request : request.body(body))
        .post("/v1/referrals/" + referral + "/" + step);
  }

  public String etag(String referral) {
    return requireNonNull(coach().get("/v1/referrals/" + referral).header("ETag"));
  }

  public String status(String referral) {
    return coach().get("/v1/referrals/" + referral).path("status");
  }

  public @Nullable String seatStatus(String referral) {
    return coach().get("/v1/referrals/" + referral).path("seat.status");
  }

  /** Returns the id under which a seat was last requested; a test recognises it by the offering. */
  public UUID seatRequest() {
    topics.awaitEvent(SEAT_REQUESTS, this::isSeatRequest);
    return seatRequests().getLast();
  }

  /** Returns the ids under which seats were requested, oldest first. */
  public List<UUID> seatRequests() {
    return topics.all(SEAT_REQUESTS).stream()
        .map(CloudEventHeaders::read)
        .filter(this::isSeatRequest)
        .map(asked -> asked.as(SeatRequested.class).seatRequestId())
        .toList();
  }

  private boolean isSeatRequest(ReceivedEvent event) {
    return offering.toString().equals(event.key())
        && event.type().equals("fi.koppi.referral.seat-requested.v1");
  }

  /** The fields of a seat request that tests read. */
  public record SeatRequested(UUID seatRequestId) {}

  /** Sends the catalogue's answer about a seat and waits until it has arrived. */
  public void seat(String referral, String answer, String expected) {
    var request = seatRequestOf(referral);
    topics.sendEvent(
        "koppi.catalog.seat.v1",
        request.toString(),
        CATALOG,
        "fi.koppi.catalog.seat-" + answer + ".v1",
        Map.of(
            "seatRequestId",
            request,
            "offeringId",
            offering,
            "heldUntil",
            "2037-02-01T22:00:00Z",
            "position",
            3,
            "reason",
            "NOT_HELD",
            "at",
            "2027-01-11T08:00:01Z"));
    soon("seat " + answer).until(() -> expected.equals(seatStatus(referral)));
  }

  /**
   * Returns the id under which a seat was last requested for a referral, as only the database knows
   * it.
   */
  private static UUID seatRequestOf(String referral) {
    try (var connection = Database.asOwner()) {
      return UUID.fromString(
          Database.select(
                  connection,
                  """
                  select id from seat_request where referral_id = '%s'
                  order by requested_at desc limit 1\
                  """
                      .formatted(referral))
              .getFirst());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Records as many failed attempts to reach the client as the college needs to give it up. */
  public void tryToReach(String referral) {
    for (String channel : List.of("PHONE", "SMS", "EMAIL")) {
      attempt(referral, channel, "NO_ANSWER").then().statusCode(200);
    }
  }

  /** Records an attempt to reach the client. */
  public Response attempt(String referral, String channel, String result) {
    return admissions()
        .body(Map.of("channel", channel, "result", result))
        .post("/v1/received-referrals/" + referral + "/contact-attempts");
  }

  /** Waits until the authority reads so many attempts to reach the client. */
  public void awaitAttempts(String referral, int count) {
    soon(count + " attempts")
        .until(() ->
            coach()
                    .get("/v1/referrals/" + referral + "/contact-attempts")
                    .jsonPath()
                    .getList("items")
                    .size()
                == count);
  }

  /** Reports a step as the college does, on its own topic. */
  public UUID report(String referral, String status, @Nullable String reason) {
    return reportAs(college, referral, status, reason);
  }

  public UUID reportAs(UUID sender, String referral, String status, @Nullable String reason) {
    var payload = new HashMap<String, Object>(Map.of("referralId", referral, "status", status));
    if (reason != null) {
      payload.put("reason", reason);
    }
    return topics.sendEvent(
        AdmissionTopics.status(new ProviderId(sender)),
        referral,
        "/admission-system",
        "fi.koppi.admission.status-reported.v1",
        payload);
  }

  public void awaitStatus(String referral, String expected) {
    soon(expected).until(() -> expected.equals(status(referral)));
  }

  public String referralTopic() {
    return AdmissionTopics.referral(new ProviderId(college));
  }

  public String statusTopic() {
    return AdmissionTopics.status(new ProviderId(college));
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      topics.close();
    }
  }
}
