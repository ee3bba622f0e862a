package fi.koppi.referralservice.audit;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a log are narrowed by; nothing narrows it by nothing.
 *
 * @param from the first instant of the lines
 * @param to the first instant that is too late
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
