package fi.koppi.referralservice.audit;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that narrow the lines of a log. A condition that is missing narrows nothing.
 *
 * @param from the earliest instant of the lines
 * @param to the first instant after the lines
 */
public record AccessFilter(
    @Nullable ClientId client,
    @Nullable PersonId person,
    @Nullable RecordedAction action,
    @Nullable AccessOutcome outcome,
    @Nullable Instant from,
    @Nullable Instant to) {

  /** Lets every line through. */
  public static final AccessFilter NONE = new AccessFilter(null, null, null, null, null, null);
}
