package fi.koppi.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TodayTest {

  @Test
  void dayBeginsAtMidnightInFinland() {
    assertThat(Today.at(Instant.parse("2027-01-31T21:59:59Z")))
        .isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(Today.at(Instant.parse("2027-01-31T22:00:00Z"))).isEqualTo(LocalDate.of(2027, 2, 1));
  }

  @Test
  void summerTimeMovesTheMidnight() {
    assertThat(Today.at(Instant.parse("2027-06-30T20:59:59Z")))
        .isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(Today.at(Instant.parse("2027-06-30T21:00:00Z"))).isEqualTo(LocalDate.of(2027, 7, 1));
  }
}
