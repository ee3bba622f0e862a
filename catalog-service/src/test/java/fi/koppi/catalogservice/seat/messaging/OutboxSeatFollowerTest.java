package fi.koppi.catalogservice.seat.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import fi.koppi.catalogservice.seat.SeatEvent;
import fi.koppi.catalogservice.seat.SeatRefusal;
import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.testing.ContractCheck;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OutboxSeatFollowerTest {

  private static final Instant AT = Instant.parse("2026-11-02T08:00:59.123456Z");
  private static final SeatRequestId SEAT =
      new SeatRequestId(UUID.fromString("0d0b7bd4-6c0e-4f6e-9a58-3a1f5f1b7a11"));
  private static final OfferingId OFFERING =
      new OfferingId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21"));

  @TestFactory
  Stream<DynamicTest> everyEventFitsItsSchema() {
    return Arrays.stream(SeatEvent.class.getPermittedSubclasses())
        .map(kind -> DynamicTest.dynamicTest(kind.getSimpleName(), () -> check(example(kind))));
  }

  @TestFactory
  Stream<DynamicTest> everyEventTellsTimesToTheMinuteOnly() {
    return Arrays.stream(SeatEvent.class.getPermittedSubclasses())
        .map(
            kind -> DynamicTest.dynamicTest(kind.getSimpleName(), () -> checkTimes(example(kind))));
  }

  @Test
  void everySeatEventThatIsPromisedIsOneOfOurs() {
    var promised =
        ContractCheck.sentEventTypes().stream().filter(type -> type.contains(".seat-")).toList();

    assertThat(promised).hasSameSizeAs(SeatEvent.class.getPermittedSubclasses());
  }

  private static void check(SeatEvent event) {
    var wire = OutboxSeatFollower.wireOf(event);

    ContractCheck.validates(
        wire.type(), String.valueOf(EventJson.write(wire.payload())).getBytes(UTF_8));
  }

  private static void checkTimes(SeatEvent event) {
    var payload = String.valueOf(EventJson.write(OutboxSeatFollower.wireOf(event).payload()));

    assertThat(payload).contains("T08:00:00Z").doesNotContain("59");
  }

  private static SeatEvent example(Class<?> kind) {
    return switch (kind.getSimpleName()) {
      case "Held" -> new SeatEvent.Held(SEAT, OFFERING, AT, AT);
      case "Waitlisted" -> new SeatEvent.Waitlisted(SEAT, OFFERING, 3, AT);
      case "OfferedFromWaitlist" -> new SeatEvent.OfferedFromWaitlist(SEAT, OFFERING, AT, AT);
      case "Confirmed" -> new SeatEvent.Confirmed(SEAT, OFFERING, AT);
      case "NoShow" -> new SeatEvent.NoShow(SEAT, OFFERING, AT);
      case "Released" -> new SeatEvent.Released(SEAT, OFFERING, AT);
      case "Expired" -> new SeatEvent.Expired(SEAT, OFFERING, AT);
      case "Refused" -> new SeatEvent.Refused(SEAT, OFFERING, SeatRefusal.NOT_HELD, AT);
      default -> throw new AssertionError("no example of " + kind);
    };
  }
}
