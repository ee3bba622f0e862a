package fi.koppi.referralservice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.testing.plans.LoggedStatements;
import fi.koppi.kit.testing.plans.PlansProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The benchmark compares the service with its own statements, which are recorded here. */
@QuarkusTest
@TestProfile(PlansProfile.class)
class SubmissionStatementsTest {

  private static final Path RECORD = Path.of("contract", "benchmark", "submission.sql");

  @Test
  void statementsOfASubmissionAreThoseThatTheBenchmarkRepeats() throws IOException, SQLException {
    try (var exchange = Exchange.open()) {
      var referral = exchange.drafted();

      List<String> statements =
          LoggedStatements.ofTransactionsWith(
              "insert into idempotency_key",
              () ->
                  assertThat(exchange.step(exchange.coach(), referral, "submit").statusCode())
                      .isEqualTo(200));

      LoggedStatements.areRecordedIn(RECORD, statements);
    }
  }
}
