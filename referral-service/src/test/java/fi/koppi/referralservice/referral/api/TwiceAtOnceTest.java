package fi.koppi.referralservice.referral.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.client.ClientCommands;
import fi.koppi.referralservice.client.ClientDetails;
import fi.koppi.referralservice.client.ContactMode;
import fi.koppi.referralservice.client.PersonalData;
import fi.koppi.referralservice.client.api.Database;
import fi.koppi.referralservice.client.identity.PersonalIdentityCode;
import fi.koppi.referralservice.referral.ReferralCommands;
import fi.koppi.referralservice.referral.handover.LegalBasis;
import fi.koppi.referralservice.referral.handover.Priority;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two calls at once with what may be used once: the second is refused as it would be a moment
 * later, and names what the first has made. The first runs in a transaction of the test, and the
 * second over REST until it waits for the first.
 */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class TwiceAtOnceTest {

  private static final String CODE = "010190-900P";

  private final ReferralCommands referrals;
  private final ClientCommands clients;
  private final Sql sql;

  @RegisterExtension final Exchange exchange = new Exchange();

  TwiceAtOnceTest(ReferralCommands referrals, ClientCommands clients, Sql sql) {
    this.referrals = referrals;
    this.clients = clients;
    this.sql = sql;
  }

  @Test
  void externalReferenceOfTwoDrafts() throws SQLException {
    var client = new ClientId(UUID.fromString(exchange.client()));
    var other = exchange.client();
    var first = new AtomicReference<UUID>();

    var second =
        whileOpen(
            () -> first.set(draft(client, "hand-over-1")),
            () -> exchange.draftAs("hand-over-1", other));

    second
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/referral-reference-taken"))
        .body("detail", containsString("/v1/referrals/" + first.get()));
    assertThat(refusals("REFERRAL_DRAFTED")).containsExactly(first.get() + " 409");
  }

  @Test
  void externalReferenceOfTwoClients() throws SQLException {
    var first = new AtomicReference<UUID>();

    var second = whileOpen(() -> first.set(register("a-1", null)), () -> registerToo("a-1", null));

    assertRegistered(second, requireNonNull(first.get()));
  }

  @Test
  void identityCodeOfTwoClients() throws SQLException {
    var first = new AtomicReference<UUID>();

    var second = whileOpen(() -> first.set(register("a-1", CODE)), () -> registerToo("a-2", CODE));

    assertRegistered(second, requireNonNull(first.get()));
  }

  @Test
  void liveReferralsOfOneClientToOneOffering() {
    var client = exchange.client();
    String referral = exchange.draft(client, "STATUTE").path("id");
    String other = exchange.draft(client, "STATUTE").path("id");

    var second =
        whileOpen(
            () -> referrals.submit(new ReferralId(UUID.fromString(referral)), 0, coach()),
            () -> exchange.step(exchange.coach(), other, "submit"));

    second
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/referral-live-already"))
        .body("detail", containsString(referral));
  }

  private void assertRegistered(Response second, UUID first) throws SQLException {
    second
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/client-already-registered"))
        .body("detail", containsString("/v1/clients/" + first));
    assertThat(refusals("REGISTERED")).containsExactly(first + " 409");
  }

  /** Returns what the access log says of refused attempts: whom they disclosed, and the status. */
  private List<String> refusals(String action) throws SQLException {
    try (var connection = Database.asOwner()) {
      return Database.select(
          connection,
          """
          select array_to_string(subject_ids, ',') || ' ' || refused_with from access_log
          where organisation_id = '%s' and action = '%s' and refused_with is not null\
          """
              .formatted(exchange.authority, action));
    }
  }

  /** Runs the first in a transaction that commits once the second waits for it. */
  private Response whileOpen(Runnable first, Supplier<Response> second) {
    var running =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              first.run();
              int holder = sql.select("select pg_backend_pid()", row -> row.getInt(1)).getFirst();
              var begun = CompletableFuture.supplyAsync(second);
              Awaitility.await("the second waits for the first").until(() -> isWaitedFor(holder));
              return begun;
            });
    return requireNonNull(running).join();
  }

  private boolean isWaitedFor(int holder) {
    return !sql.select(
            "select from pg_locks where not granted and ? = any(pg_blocking_pids(pid))",
            row -> true,
            holder)
        .isEmpty();
  }

  private UUID draft(ClientId client, String reference) {
    return referrals
        .draft(
            client,
            new OfferingId(exchange.offering),
            Priority.NORMAL,
            LegalBasis.STATUTE,
            reference,
            coach())
        .referral()
        .id()
        .value();
  }

  private UUID register(String reference, @Nullable String code) {
    var personal =
        new PersonalData(
            "Aino-Testi",
            "Esimerkki",
            code == null ? null : new PersonalIdentityCode(code),
            null,
            null,
            null,
            null,
            null);
    var details =
        new ClientDetails(
            reference, List.of(new LanguageCode("fi")), ContactMode.DIRECT, personal, null);
    return clients.register(details, coach()).client().id().value();
  }

  private Response registerToo(String reference, @Nullable String code) {
    var form =
        new HashMap<String, Object>(
            Map.of(
                "externalReference", reference,
                "givenName", "Aino-Testi",
                "familyName", "Esimerkki",
                "languages", List.of("fi"),
                "contactMode", "DIRECT"));
    if (code != null) {
      form.put("identityCode", code);
    }
    return exchange.coach().body(form).post("/v1/clients");
  }

  private Actor coach() {
    return new Actor(
        exchange.authority, OrganisationType.AUTHORITY, "test", Set.of(Roles.COACH), "coach-17");
  }
}
