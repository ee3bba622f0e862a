package fi.koppi.kit.inbox.parked;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.RecordPlace;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event that waits until its consumer can apply it, and with it all later ones of its key.
 *
 * @param reason what is waited for
 */
public record ParkedEvent(
    @Schema(examples = "01980c5e-7a00-7000-8000-000000000001") UUID id,
    @Schema(examples = "admission-status") String consumer,
    @Schema(examples = "koppi.catalog.seat.v1") String topic,
    @Schema(examples = "3") int partition,
    @Schema(examples = "4711") long offset,
    @Schema(examples = "01980c5e-7a00-7000-8000-000000000003") UUID eventId,
    @Schema(examples = "fi.koppi.catalog.seat-held.v1") String type,
    @Schema(examples = "the referral has not arrived") String reason,
    @Schema(examples = "2026-11-03T08:15:30Z") Instant parkedAt,
    @Schema(examples = "2") int attempts,
    @Schema(examples = "2026-11-03T08:15:34Z") Instant nextAttemptAt,
    @JsonIgnore ReceivedEvent event) {

  RecordPlace place() {
    return new RecordPlace(topic, partition, offset);
  }
}
