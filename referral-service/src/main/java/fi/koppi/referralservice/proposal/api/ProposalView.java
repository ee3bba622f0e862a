package fi.koppi.referralservice.proposal.api;

import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.referralservice.proposal.Proposal;
import fi.koppi.referralservice.proposal.ProposalKind;
import fi.koppi.referralservice.proposal.ProposalReason;
import fi.koppi.referralservice.proposal.ProposalStatus;
import fi.koppi.referralservice.proposal.RejectionReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as both sides of the referral see it. */
@Schema(
    name = "TrainingProposalView",
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c71", "version": 0, "kind": "EXTEND",
         "reason": "PROGRESS", "newEndDay": "2027-06-18", "status": "PENDING",
         "proposedAt": "2027-05-03T08:00:00Z", "proposedBy": "adm-4",
         "dueAt": "2027-05-10T21:00:00Z"}\
        """)
record ProposalView(
    UUID id,
    long version,
    ProposalKind kind,
    ProposalReason reason,
    @Nullable LocalDate newEndDay,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable Integer percent,
    @Nullable BigDecimal daysPerWeek,
    ProposalStatus status,
    Instant proposedAt,
    @Nullable String proposedBy,
    Instant dueAt,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Nullable RejectionReason rejection)
    implements Versioned {

  @Override
  public boolean knownByVersion() {
    return true;
  }

  static ProposalView of(Proposal proposal) {
    var terms = proposal.terms();
    var intensity = terms.intensity();
    return new ProposalView(
        proposal.id().value(),
        proposal.version(),
        terms.kind(),
        proposal.reason(),
        terms.newEndDay(),
        terms.firstDay(),
        terms.lastDay(),
        intensity == null ? null : intensity.percent(),
        intensity == null ? null : intensity.daysPerWeek(),
        proposal.status(),
        proposal.proposedAt(),
        proposal.proposedBy(),
        proposal.dueAt(),
        proposal.decidedAt(),
        proposal.decidedBy(),
        proposal.rejection());
  }
}
