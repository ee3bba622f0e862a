package fi.koppi.kit.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Gives every {@code await()} of a service's tests a minute instead of ten seconds.
 *
 * <p>What is awaited comes at once on a quiet machine, and a test that passes ends no later by it.
 * On a machine that others use, ten seconds are luck.
 */
public class PatienceInEveryTest implements QuarkusTestBeforeClassCallback {

  @Override
  public void beforeClass(Class<?> testClass) {
    Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
  }
}
