package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.StatusChange;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.StepType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every step of a referral, oldest first, and how the catch clock stands. */
@Schema(
    examples =
        """
        {"steps": [{"status": "DRAFT", "at": "2027-01-11T07:58:00Z",
                    "byOrganisation": "01920000-0000-7000-8000-000000000101",
                    "byPerson": "coach-17"}],
         "catchClock": {"startedAt": "2027-01-11T08:00:00Z", "dueAt": "2027-01-18T22:00:00Z"}}\
        """)
record ReferralHistory(List<Step> steps, @Nullable CatchClockView catchClock) {

  static ReferralHistory of(Referral referral) {
    return new ReferralHistory(
        referral.history().stream().map(Step::of).toList(),
        CatchClockView.of(referral.catchClock()));
  }

  /** One step: who took it, when, and why where a reason was needed. */
  @Schema(
      name = "ReferralStep",
      examples =
          """
          {"status": "DRAFT", "at": "2027-01-11T07:58:00Z",
           "byOrganisation": "01920000-0000-7000-8000-000000000101", "byPerson": "coach-17"}\
          """)
  record Step(
      ReferralStatus status,
      Instant at,
      UUID byOrganisation,
      @Nullable String byPerson,
      @Nullable String reason,
      @Nullable StepType step,
      @Nullable LocalDate effectiveOn) {

    static Step of(StatusChange change) {
      return new Step(
          change.status(),
          change.at(),
          change.byOrganisation().value(),
          change.byPerson(),
          change.reason(),
          change.step(),
          change.effectiveOn());
    }
  }
}
