package fi.koppi.kit.testing.calls;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/**
 * Puts {@link DeclaredAnswers} before each test of a service, so that no test can meet what the
 * contract leaves out.
 */
public class DeclaredAnswersInEveryTest implements QuarkusTestBeforeEachCallback {

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    if (RestAssured.filters().stream().noneMatch(DeclaredAnswers.class::isInstance)) {
      ApiDocument.ofService()
          .ifPresent(document -> RestAssured.filters(new DeclaredAnswers(document)));
    }
  }
}
