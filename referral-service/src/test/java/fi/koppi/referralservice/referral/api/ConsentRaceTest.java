package fi.koppi.referralservice.referral.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ConsentId;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.client.api.Database;
import fi.koppi.referralservice.client.consent.ConsentCommands;
import fi.koppi.referralservice.referral.ReferralCommands;
import fi.koppi.referralservice.referral.handover.LegalBasis;
import fi.koppi.referralservice.referral.handover.Priority;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A consent ends while a referral is drafted or submitted on it: whichever comes first, no referral
 * is open afterwards without a consent. One side runs in a transaction of the test, and the other
 * over REST until it waits for the first.
 */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
@SuppressWarnings("NullAway.Init") // each test begins with a client of its own
class ConsentRaceTest {

  private final ReferralCommands referrals;
  private final ConsentCommands consents;

  @RegisterExtension final Exchange exchange = new Exchange();
  private String client;
  private String consent;

  ConsentRaceTest(ReferralCommands referrals, ConsentCommands consents) {
    this.referrals = referrals;
    this.consents = consents;
  }

  @BeforeEach
  void open() {
    client = exchange.client();
    consent = exchange.consent(client);
  }

  @Test
  void submissionThatComesFirstIsWithdrawnWithTheConsent() {
    var referral = drafted();

    var withdrawal =
        whileOpen(
            () ->
                referrals.submit(
                    new ReferralId(UUID.fromString(referral)), versionOf(referral), coach()),
            this::withdrawConsent);

    withdrawal.then().statusCode(200);
    assertThat(exchange.status(referral)).isEqualTo("WITHDRAWN");
  }

  @Test
  void submissionThatComesSecondIsRefused() {
    var referral = drafted();

    var submission =
        whileOpen(this::endConsent, () -> exchange.step(exchange.coach(), referral, "submit"));

    submission.then().statusCode(409).body("type", equalTo("/problems/consent-missing"));
    assertThat(exchange.status(referral)).isEqualTo("DRAFT");
  }

  @Test
  void draftThatIsMadeMeanwhileIsSubmittedOnAnotherConsentOnly() {
    var drafting = whileOpen(this::endConsent, () -> exchange.draft(client, "CONSENT"));

    String referral = drafting.then().statusCode(201).extract().path("id");
    exchange
        .step(exchange.coach(), referral, "submit")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/consent-missing"));
  }

  @Test
  void consentEndsAfterADraftThatIsBeingMade() {
    var withdrawal =
        whileOpen(
            () ->
                referrals.draft(
                    clientId(),
                    new OfferingId(exchange.offering),
                    Priority.NORMAL,
                    LegalBasis.CONSENT,
                    null,
                    coach()),
            this::withdrawConsent);

    withdrawal.then().statusCode(200);
  }

  /** Runs the first in a transaction that commits once the second waits for it. */
  private static Response whileOpen(Runnable first, Supplier<Response> second) {
    var answer =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              first.run();
              var running = CompletableFuture.supplyAsync(second);
              Awaitility.await("the second waits for the first")
                  .atMost(Duration.ofSeconds(30))
                  .until(ConsentRaceTest::somebodyWaitsForARow);
              return running;
            });
    return requireNonNull(answer).join();
  }

  private static boolean somebodyWaitsForARow() throws SQLException {
    try (var connection = Database.asOwner()) {
      return !Database.select(
              connection,
              """
              select pid from pg_locks
              where not granted and locktype in ('transactionid', 'tuple')\
              """)
          .isEmpty();
    }
  }

  private String drafted() {
    return exchange.draft(client, "CONSENT").then().statusCode(201).extract().path("id");
  }

  private long versionOf(String referral) {
    return IfMatch.valueOf(exchange.etag(referral)).version();
  }

  private void endConsent() {
    consents.withdraw(clientId(), new ConsentId(UUID.fromString(consent)), coach());
  }

  private Response withdrawConsent() {
    return exchange.coach().post("/v1/clients/" + client + "/consents/" + consent + "/withdraw");
  }

  private ClientId clientId() {
    return new ClientId(UUID.fromString(client));
  }

  private Actor coach() {
    return new Actor(
        exchange.authority, OrganisationType.AUTHORITY, "test", Set.of(Roles.COACH), "coach-17");
  }
}
