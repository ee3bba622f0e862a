package fi.koppi.referralservice.referral.api;

import fi.koppi.kit.identifier.PlainText;
import fi.koppi.referralservice.referral.step.ConditionCode;
import fi.koppi.referralservice.referral.step.OfferedCondition;
import fi.koppi.referralservice.referral.step.Step;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offer with the conditions that have to be met before the client is enrolled. */
@Schema(
    examples =
        """
        {"conditions": [{"code": "CERTIFICATE", "text": "The certificate of basic education",
                         "dueDay": "2028-01-31"}]}\
        """)
record OfferPlace(@NotNull @Size(max = 20) List<@NotNull @Valid Condition> conditions) {

  /** A condition of the offer. */
  @Schema(
      name = "ConditionOfOffer",
      examples =
          """
          {"code": "CERTIFICATE", "text": "The certificate of basic education",
           "dueDay": "2028-01-31"}\
          """)
  record Condition(
      @NotNull ConditionCode code,
      @Schema(minLength = 1) @Size(min = 1, max = 1000) @PlainText @Nullable String text,
      @Nullable LocalDate dueDay) {

    OfferedCondition offered() {
      return new OfferedCondition(code, text, dueDay);
    }
  }

  Step.Requested step() {
    return new Step.Offer(conditions.stream().map(Condition::offered).toList());
  }
}
