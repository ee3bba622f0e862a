package fi.koppi.referralservice.audit;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the access log. It names people and things by their ids only.
 *
 * @param seq the number of the line, which orders lines of the same instant
 * @param organisation the organisation that read or wrote
 * @param oauthClient the OAuth2 client of the call's token, {@code admission-topic} for an event of
 *     a college, or {@code seat-topic} for the catalogue's answer about a seat
 * @param person the person who acted; missing where a job read by itself
 * @param subjectKind missing on lines of the first release
 * @param refusedWith the HTTP status of a refused call
 * @param refusedBecause the code of a refused event's dead letter
 */
public record RecordedAccess(
    long seq,
    Instant at,
    OrganisationId organisation,
    String oauthClient,
    @Nullable String person,
    String action,
    @Nullable ClientId client,
    @Nullable String subjectKind,
    List<UUID> subjects,
    @Nullable String reason,
    @Nullable Integer refusedWith,
    @Nullable String refusedBecause) {

  public RecordedAccess {
    subjects = List.copyOf(subjects);
  }

  /** Returns whether the attempt was refused. */
  public AccessOutcome outcome() {
    return refusedWith == null && refusedBecause == null
        ? AccessOutcome.DONE
        : AccessOutcome.REFUSED;
  }
}
