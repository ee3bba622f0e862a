package fi.koppi.systemtests.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plays the demo with its own checks, so that the command in the README works. */
@ExtendWith(SuiteExtension.class)
class DemoIT {

  @Test
  void everyStepOfTheDemoEndsAsItShould(Suite suite) {
    int exitCode = Demo.play(suite, System.out);

    assertThat(exitCode).isZero();
  }
}
