package fi.koppi.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  @ParameterizedTest
  @CsvSource({"1, 50", "2, 100", "7, 3200", "8, 5000", "9, 5000", "2000000, 5000"})
  void pauseDoublesUpToTheLongest(int failures, long millis) {
    var backoff = new Backoff(Duration.ofMillis(50), Duration.ofSeconds(5));

    assertThat(backoff.after(failures)).isEqualTo(Duration.ofMillis(millis));
  }
}
