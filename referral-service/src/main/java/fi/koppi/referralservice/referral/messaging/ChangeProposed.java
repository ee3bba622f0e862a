package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.referral.report.ReportedProposal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event by which a college proposes a change of training.
 *
 * @param proposalId the id that the college gives to the proposal
 * @param by the person's id at the college, where a person did it
 */
record ChangeProposed(
    UUID referralId,
    UUID proposalId,
    String kind,
    String reason,
    @Nullable LocalDate newEndDay,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable Integer percent,
    @Nullable BigDecimal daysPerWeek,
    @Nullable PersonId by) {

  ReportedProposal proposal() {
    return new ReportedProposal(
        new ProposalId(proposalId),
        kind,
        reason,
        newEndDay,
        firstDay,
        lastDay,
        percent,
        daysPerWeek);
  }
}
