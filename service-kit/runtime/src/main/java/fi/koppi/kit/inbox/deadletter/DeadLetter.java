package fi.koppi.kit.inbox.deadletter;

import fi.koppi.kit.inbox.RecordPlace;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event that a consumer could not take: where its record lies and why, never what it holds.
 *
 * @param key of the record, if it is a UUID: any other key might be personal data
 * @param type of the event, if it has the form of one
 * @param cause stable, such as {@code not-json}
 */
public record DeadLetter(
    @Schema(examples = "01980c5e-7a00-7000-8000-000000000001") UUID id,
    @Schema(examples = "admission-status") String consumer,
    @Schema(examples = "koppi.catalog.seat.v1") String topic,
    @Schema(examples = "3") int partition,
    @Schema(examples = "4711") long offset,
    @Schema(examples = "01980c5e-7a00-7000-8000-000000000002") @Nullable UUID key,
    @Schema(examples = "01980c5e-7a00-7000-8000-000000000003") @Nullable UUID eventId,
    @Schema(examples = "fi.koppi.catalog.seat-held.v1") @Nullable String type,
    @Schema(examples = "payload-mismatch") String cause,
    @Schema(examples = "the payload does not fit at /position") String detail,
    @Schema(examples = "2026-11-03T08:15:30Z") Instant at,
    Status status) {

  /** The state of a dead letter. */
  @Schema(name = "DeadLetterStatus")
  public enum Status {
    OPEN,
    REPLAYED,
    DISCARDED
  }

  RecordPlace place() {
    return new RecordPlace(topic, partition, offset);
  }
}
