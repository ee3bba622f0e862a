package fi.koppi.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.event.ReceivedEvent.Unreadable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedEventsTest {

  private record Period(@Nullable LocalDate day, @Nullable Instant at) {}

  @Test
  void eventNamesDaysAndTimesWithinTheYears() {
    var event = event("{\"day\": \"2027-01-31\", \"at\": \"2027-01-31T12:00:00+02:00\"}");

    var read = event.as(Period.class);

    assertThat(read.day()).isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(read.at()).isEqualTo(Instant.parse("2027-01-31T10:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"day\": \"+999999999-12-31\"}",
        "{\"day\": \"2201-01-01\"}",
        "{\"day\": \"1899-12-31\"}",
        "{\"day\": \"2027-01-31T00:00:00Z\"}",
        "{\"at\": \"+12345-01-31T12:00:00Z\"}"
      })
  void eventWithAnotherDayOrTimeDoesNotFit(String payload) {
    var event = event(payload);

    assertThatThrownBy(() -> event.as(Period.class))
        .isInstanceOfSatisfying(
            Unreadable.class, refused -> assertThat(refused.code()).isEqualTo("payload-mismatch"))
        .hasMessageNotContaining("-12-31");
  }

  private static ReceivedEvent event(String payload) {
    return new ReceivedEvent(
        "koppi.probe.v1",
        null,
        UUID.randomUUID(),
        "fi.koppi.probe.v1",
        "/probe",
        null,
        Instant.EPOCH,
        UUID.randomUUID().toString(),
        null,
        payload);
  }
}
