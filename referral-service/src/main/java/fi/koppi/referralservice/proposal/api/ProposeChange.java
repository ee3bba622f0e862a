package fi.koppi.referralservice.proposal.api;

import fi.koppi.referralservice.intensity.Intensity;
import fi.koppi.referralservice.proposal.ProposalKind;
import fi.koppi.referralservice.proposal.ProposalReason;
import fi.koppi.referralservice.proposal.ProposalTerms;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of training that the college proposes, with the data of its kind alone. */
@Schema(
    examples = "{\"kind\": \"EXTEND\", \"reason\": \"PROGRESS\", \"newEndDay\": \"2028-01-31\"}")
record ProposeChange(
    @NotNull ProposalKind kind,
    @NotNull ProposalReason reason,
    @Nullable LocalDate newEndDay,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Min(1) @Max(100) @Nullable Integer percent,
    @Schema(multipleOf = 0.5) @DecimalMin("0.5") @DecimalMax("5")
        @Nullable BigDecimal daysPerWeek) {

  ProposalTerms terms() {
    return new ProposalTerms(
        kind, newEndDay, firstDay, lastDay, Intensity.ofEither(percent, daysPerWeek));
  }
}
