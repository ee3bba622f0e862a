package fi.koppi.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.inbox.deadletter.DeadLetter;
import java.time.Instant;
import java.util.List;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Dead letters as the kit sends them: one of an event, and one of a record that is not an event.
 */
final class DeadLetterSamples {

  private static final DeadLetter OF_EVENT =
      letter(new UUID(0, 2), new UUID(0, 3), "fi.koppi.catalog.seat-held.v1", "payload-mismatch");
  private static final DeadLetter OF_RUBBISH = letter(null, null, null, "missing-header");

  private DeadLetterSamples() {}

  static List<byte[]> asSent() {
    return List.of(sent(OF_EVENT).getBytes(UTF_8), sent(OF_RUBBISH).getBytes(UTF_8));
  }

  static Set<String> fieldsSent() {
    return EventJson.read(sent(OF_EVENT), JsonNode.class)
        .propertyStream()
        .map(Entry::getKey)
        .collect(toSet());
  }

  private static String sent(DeadLetter letter) {
    return Objects.requireNonNull(EventJson.write(letter));
  }

  private static DeadLetter letter(
      @Nullable UUID key, @Nullable UUID event, @Nullable String type, String cause) {
    return new DeadLetter(
        new UUID(0, 1),
        "some-consumer",
        "koppi.catalog.seat.v1",
        2,
        4711,
        key,
        event,
        type,
        cause,
        "what is wrong with it",
        Instant.parse("2026-11-03T08:15:30Z"),
        DeadLetter.Status.OPEN);
  }
}
