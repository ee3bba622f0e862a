package fi.koppi.catalogservice.openeducation.api.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

  @Test
  void momentIsTheDayInFinland() {
    assertThat(Day.of("2027-01-11T23:00:00Z").value()).isEqualTo(LocalDate.of(2027, 1, 12));
    assertThat(Day.of("2027-01-11").value()).isEqualTo(LocalDate.of(2027, 1, 11));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1899-12-31",
        "2201-01-01",
        "2027-02-30",
        "+12345-01-31T12:00:00Z",
        "+999999999-12-31T23:59:59Z"
      })
  void dayThatNobodyCanMeanIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Day.of(text));
  }
}
