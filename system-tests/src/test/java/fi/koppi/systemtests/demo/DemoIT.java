package fi.koppi.systemtests.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo's own checks, so that what the README shows works. */
@ExtendWith(SuiteExtension.class)
class DemoIT {

  @Test
  void everyStepOfTheDemoEndsAsItShould(Suite suite) {
    int exitCode = Demo.play(suite, System.out);

    assertThat(exitCode).isZero();
  }
}
