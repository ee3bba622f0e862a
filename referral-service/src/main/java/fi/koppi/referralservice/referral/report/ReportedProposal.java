package fi.koppi.referralservice.referral.report;

import fi.koppi.referralservice.ProposalId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a college reports it; the feature that keeps proposals knows its codes.
 *
 * @param id the id that the college has given it
 */
public record ReportedProposal(
    ProposalId id,
    String kind,
    String reason,
    @Nullable LocalDate newEndDay,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable Integer percent,
    @Nullable BigDecimal daysPerWeek) {}
