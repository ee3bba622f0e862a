package fi.koppi.referralservice.audit.api;

import fi.koppi.referralservice.audit.AccessOutcome;
import fi.koppi.referralservice.audit.RecordedAccess;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the access log: who did what with whose data. People and things have ids only. */
@Schema(
    examples =
        """
        {"at": "2027-01-12T07:30:00Z", "organisationId": "01920000-0000-7000-8000-000000000101",
         "oauthClient": "porvoo-employment", "person": "coach-17", "action": "READ",
         "outcome": "DONE", "clientId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c03",
         "subjectKind": "CLIENT", "subjects": ["019a5b20-7f00-7a10-8f2c-5f0e8a3b1c03"]}\
        """)
record RecordedAccessView(
    Instant at,
    UUID organisationId,
    String oauthClient,
    @Nullable String person,
    String action,
    AccessOutcome outcome,
    @Nullable Integer refusedWith,
    @Nullable String refusedBecause,
    @Nullable UUID clientId,
    @Nullable String subjectKind,
    List<UUID> subjects,
    @Nullable String reason) {

  static RecordedAccessView of(RecordedAccess access) {
    return new RecordedAccessView(
        access.at(),
        access.organisation().value(),
        access.oauthClient(),
        access.person(),
        access.action(),
        access.outcome(),
        access.refusedWith(),
        access.refusedBecause(),
        access.client() == null ? null : access.client().value(),
        access.subjectKind(),
        access.subjects(),
        access.reason());
  }
}
