package fi.koppi.referralservice.referral.closure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.outage.RefusedChanges;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.ReferralCommands;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that closures are worked off to their end, beside what goes on meanwhile. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ClosedCollegesTest {

  private final ClosedColleges closures;
  private final ReferralCommands referrals;
  private final Sql sql;
  @RegisterExtension final Exchange exchange = new Exchange();

  ClosedCollegesTest(ClosedColleges closures, ReferralCommands referrals, Sql sql) {
    this.closures = closures;
    this.referrals = referrals;
    this.sql = sql;
  }

  @Test
  void submissionThatFoundTheCollegeOpenIsGivenBackWhenItCommitsLater() {
    var draft = exchange.drafted();

    QuarkusTransaction.begin();
    referrals.submit(new ReferralId(UUID.fromString(draft)), version(draft), coach());
    closeTheCollege();
    giveBackAllElsewhere();
    giveBackAllElsewhere();
    QuarkusTransaction.commit();

    exchange.awaitStatus(draft, "RETURNED");
    awaitSettled();
  }

  @Test
  void collegeThatIsOpenAgainKeepsWhatItIsSent() {
    var referral = exchange.submitted();
    closeTheCollege();
    exchange.awaitStatus(referral, "RETURNED");
    exchange.announceProvider("ACTIVE");
    Awaitility.await("the college is open")
        .until(() -> exchange.admissions().get("/v1/received-referrals").statusCode() == 200);

    exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);

    giveBackAllElsewhere();
    awaitSettled();
    assertThat(exchange.status(referral)).isEqualTo("SUBMITTED");
  }

  @Test
  void referralThatCannotBeGivenBackHoldsUpNoneBehindIt() throws SQLException {
    var failing = exchange.submitted();
    var behind = exchange.submitted();
    RefusedChanges.during(
        "referral.status",
        failing,
        () -> {
          closeTheCollege();

          exchange.awaitStatus(behind, "RETURNED");
          assertThat(exchange.status(failing)).isEqualTo("SUBMITTED");
        });
    exchange.awaitStatus(failing, "RETURNED");
  }

  private void closeTheCollege() {
    exchange.announceProvider("CLOSED");
    Awaitility.await("the college is closed")
        .until(() -> exchange.admissions().get("/v1/received-referrals").statusCode() == 403);
  }

  /** Does what the timer does, in transactions of its own. */
  private void giveBackAllElsewhere() {
    CompletableFuture.runAsync(closures::giveBackAll).join();
  }

  private void awaitSettled() {
    Awaitility.await("the closure is settled")
        .until(() ->
            QuarkusTransaction.requiringNew()
                .call(() ->
                    sql.select(
                            "select provider_id from college_closure where provider_id = ?",
                            row -> row.getObject("provider_id", UUID.class),
                            exchange.college)
                        .isEmpty()));
  }

  private long version(String referral) {
    return exchange.coach().get("/v1/referrals/" + referral).jsonPath().getLong("version");
  }

  private Actor coach() {
    return new Actor(
        exchange.authority, OrganisationType.AUTHORITY, "test", Set.of(Roles.COACH), "coach-17");
  }
}
