package fi.koppi.kit.testing.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.event.ReceivedEvent.Unreadable;
import fi.koppi.kit.testing.Contract;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Spoils the producers' examples of the events that a consumer reads, field by field, and finds
 * what is not refused as a payload that does not fit. What passes here would be retried in vain.
 */
public final class PayloadRules {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PayloadRules() {}

  /**
   * Finds the fields that a consumer reads although they are spoilt.
   *
   * @param payloads the records that it reads, by the type of event
   */
  public static List<String> findings(Map<String, Class<? extends Record>> payloads) {
    List<String> findings = new ArrayList<>();
    payloads.forEach((type, payload) -> {
      var example = example(type);
      if (!isRefused(type, example.toString(), payload)) {
        for (var component : payload.getRecordComponents()) {
          check(type, example, payload, component, findings);
        }
      } else {
        findings.add(type + ": the producer's example is refused");
      }
    });
    return findings;
  }

  private static void check(
      String type,
      ObjectNode example,
      Class<? extends Record> payload,
      RecordComponent component,
      List<String> findings) {
    var field = component.getName();
    if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      demand(type, without(example, field), payload, "lacks " + field, findings);
      demand(type, with(example, field, "null"), payload, field + " is null", findings);
    }
    if (example.path(field).isTextual() || component.getType() == String.class) {
      demand(type, with(example, field, "\"\\u0000\""), payload, field + " is U+0000", findings);
      demand(type, with(example, field, "\"\\ud83d\""), payload, field + " is cut", findings);
    }
    demand(type, with(example, field, "[[]]"), payload, field + " is a list of lists", findings);
  }

  private static void demand(
      String type,
      String spoilt,
      Class<? extends Record> payload,
      String what,
      List<String> findings) {
    if (!isRefused(type, spoilt, payload)) {
      findings.add(type + ": read although it " + what);
    }
  }

  private static boolean isRefused(String type, String payload, Class<? extends Record> expected) {
    var event =
        new ReceivedEvent(
            "topic",
            null,
            UUID.randomUUID(),
            type,
            "/test",
            null,
            Instant.EPOCH,
            "",
            null,
            payload);
    try {
      event.reducedTo(expected);
      return false;
    } catch (Unreadable e) {
      return e.code().equals(ReceivedEvent.MISMATCH);
    }
  }

  private static String without(ObjectNode example, String field) {
    var spoilt = example.deepCopy();
    spoilt.remove(field);
    return spoilt.toString();
  }

  /** Puts raw JSON in place of a field: Jackson itself writes no half of a surrogate pair. */
  private static String with(ObjectNode example, String field, String json) {
    var spoilt = example.deepCopy();
    spoilt.remove(field);
    var rest = spoilt.toString();
    var separator = spoilt.isEmpty() ? "" : ",";
    return "{\"%s\":%s%s%s".formatted(field, json, separator, rest.substring(1));
  }

  private static ObjectNode example(String type) {
    var name = type.replaceFirst("^fi\\.koppi\\.[a-z-]+\\.", "") + ".json";
    var file =
        Contract.names(Path.of(".."), "-service").stream()
            .map(service -> Contract.of(service).examples().resolve(name))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no service has an example of " + type));
    return (ObjectNode) read(file);
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Contract.text(file));
    } catch (JsonProcessingException e) {
      throw new AssertionError(file + " is not JSON", e);
    }
  }
}
