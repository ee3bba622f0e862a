package fi.koppi.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoarseTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-02T08:00:00Z, 2026-11-02T08:00:00Z",
    "2026-11-02T08:00:00.000001Z, 2026-11-02T08:00:00Z",
    "2026-11-02T08:00:59.999999999Z, 2026-11-02T08:00:00Z",
    "2026-12-31T23:59:30Z, 2026-12-31T23:59:00Z",
    "1969-12-31T23:59:59.5Z, 1969-12-31T23:59:00Z"
  })
  void timeIsTheMinuteThatItLiesInAndNeverALaterOne(Instant exact, Instant coarse) {
    assertThat(CoarseTime.of(exact)).isEqualTo(coarse);
  }
}
