package fi.koppi.kit.event;

import fi.koppi.kit.event.ReceivedEvent.Unreadable;
import fi.koppi.kit.identifier.IdentityCodeSearch;
import fi.koppi.kit.time.CalendarDays;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 in the binary mode of its Kafka binding: attributes are headers. */
public final class CloudEventHeaders {

  /** The header with the time at which an event happened (RFC 3339). */
  public static final String TIME = "ce_time";

  private static final int LONGEST_ATTRIBUTE = 500;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private CloudEventHeaders() {}

  /**
   * Makes the headers of an event that we send. The schema of {@code
   * fi.koppi.referral.submitted.v1} is {@code /contract/events/submitted.v1.schema.json} of its
   * source; a tombstone has no payload and so neither schema nor content type.
   */
  public static Map<String, String> of(
      UUID id, String type, String source, String subject, Instant time, boolean tombstone) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", id.toString());
    headers.put("ce_type", type);
    headers.put("ce_source", source);
    headers.put("ce_subject", subject);
    headers.put(TIME, time.toString());
    if (!tombstone) {
      headers.put("ce_dataschema", "/contract/events/" + schemaName(type) + ".schema.json");
      headers.put("content-type", "application/json");
    }
    return headers;
  }

  private static String schemaName(String type) {
    return type.replaceFirst("^fi\\.koppi\\.[a-z-]+\\.", "");
  }

  /**
   * Reads a record of a topic.
   *
   * @throws Unreadable when it is no CloudEvent; its detail never quotes what the record held
   */
  public static ReceivedEvent read(ConsumerRecord<String, byte[]> record) {
    if (!"1.0".equals(required(record, "ce_specversion"))) {
      throw new Unreadable("bad-header", "ce_specversion is not 1.0");
    }
    UUID id = uuid(required(record, "ce_id"));
    checkContentType(record);
    String type = storable("ce_type", required(record, "ce_type"));
    return new ReceivedEvent(
        record.topic(),
        key(record),
        id,
        type,
        storable("ce_source", required(record, "ce_source")),
        optional(record, "ce_subject").map(value -> storable("ce_subject", value)).orElse(null),
        time(required(record, TIME)),
        optionalUuid(record, "ce_correlationid").orElse(id.toString()),
        optionalUuid(record, "ce_causationid").orElse(null),
        text(record.value()));
  }

  private static @Nullable String key(ConsumerRecord<String, byte[]> record) {
    return record.key() == null ? null : storable("the key", checked("the key", record.key()));
  }

  private static String required(ConsumerRecord<?, ?> record, String name) {
    return optional(record, name)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new Unreadable("missing-header", name + " is missing"));
  }

  private static Optional<String> optional(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? Optional.empty()
        : Optional.of(checked(name, new String(header.value(), StandardCharsets.UTF_8)));
  }

  // What is no sound text could be stored neither with a parked event nor in a log line.
  private static String checked(String name, String value) {
    if (value.length() > LONGEST_ATTRIBUTE || CONTROL.matcher(value).find()) {
      throw new Unreadable("bad-header", name + " is too long or holds control characters");
    }
    return value;
  }

  // These go into the tables of parked events and dead letters, where no identity code belongs.
  private static String storable(String name, String value) {
    if (IdentityCodeSearch.finds(value)) {
      throw new Unreadable("bad-header", name + " holds a personal identity code");
    }
    return value;
  }

  // These two go into every log line, so nothing but a UUID is let in; a stranger may lack them.
  private static Optional<String> optionalUuid(ConsumerRecord<?, ?> record, String name) {
    return optional(record, name).flatMap(CloudEventHeaders::parsedUuid).map(UUID::toString);
  }

  private static UUID uuid(String value) {
    return parsedUuid(value).orElseThrow(() -> new Unreadable("bad-header", "ce_id is not a UUID"));
  }

  private static Optional<UUID> parsedUuid(String value) {
    try {
      UUID uuid = UUID.fromString(value);
      // Java also takes shortened forms, which no other reader of the event would recognise.
      return uuid.toString().equalsIgnoreCase(value) ? Optional.of(uuid) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Instant time(String value) {
    var time = parsedTime(value);
    if (!CalendarDays.include(time)) {
      throw new Unreadable("bad-header", TIME + " " + CalendarDays.RULE);
    }
    return time;
  }

  private static Instant parsedTime(String value) {
    try {
      return OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      throw new Unreadable("bad-header", TIME + " is not a time of RFC 3339");
    }
  }

  private static void checkContentType(ConsumerRecord<?, ?> record) {
    String type = optional(record, "content-type").orElse("application/json");
    if (!type.startsWith("application/json")) {
      throw new Unreadable("bad-header", "content-type is not application/json");
    }
  }

  private static @Nullable String text(byte @Nullable [] value) {
    if (value == null) {
      return null;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new Unreadable("not-json", "the payload holds a zero byte");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new Unreadable("not-json", "the payload is not UTF-8");
    }
  }
}
