package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.clockrule.ClockKind;
import fi.koppi.referralservice.clockrule.CountedDay;
import fi.koppi.referralservice.clockrule.LeftOut;
import fi.koppi.referralservice.clockrule.RuleInForce;
import fi.koppi.referralservice.clockrule.Term;
import fi.koppi.referralservice.referral.clock.ClockState;
import fi.koppi.referralservice.referral.clock.ExplainedClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The clocks of a referral, each with what its due time follows from. */
@Schema(examples = ReferralClocks.EXAMPLE)
record ReferralClocks(
    @Schema(description = "The clocks that were started; none for a draft")
        List<ReferralClock> clocks) {

  /** A referral that was submitted on 23 December at 16:00. */
  static final String EXAMPLE =
      """
      {"clocks": [{"clock": "CATCH", "state": "RUNNING", "startedAt": "2026-12-23T14:00:00Z",
        "dayZero": "2026-12-28", "warnsAt": "2027-01-04T22:00:00Z", "dueDay": "2027-01-05",
        "dueAt": "2027-01-05T22:00:00Z",
        "rule": {"id": "01930000-0000-7000-8000-000000000020", "validFrom": "2020-01-01",
                 "workingDays": 5, "warningPercent": 80, "cutOff": "15:00"},
        "days": [
          {"day": "2026-12-23", "counted": false, "reason": "AFTER_CUT_OFF"},
          {"day": "2026-12-24", "counted": false, "reason": "HOLIDAY", "holiday": "CHRISTMAS_EVE"},
          {"day": "2026-12-25", "counted": false, "reason": "HOLIDAY", "holiday": "CHRISTMAS"},
          {"day": "2026-12-26", "counted": false, "reason": "HOLIDAY", "holiday": "STEPHENS"},
          {"day": "2026-12-27", "counted": false, "reason": "WEEKEND"},
          {"day": "2026-12-28", "counted": false, "reason": "DAY_ZERO"},
          {"day": "2026-12-29", "counted": true},
          {"day": "2026-12-30", "counted": true},
          {"day": "2026-12-31", "counted": true},
          {"day": "2027-01-01", "counted": false, "reason": "HOLIDAY", "holiday": "NEW_YEAR"},
          {"day": "2027-01-02", "counted": false, "reason": "WEEKEND"},
          {"day": "2027-01-03", "counted": false, "reason": "WEEKEND"},
          {"day": "2027-01-04", "counted": true},
          {"day": "2027-01-05", "counted": true}]}]}\
      """;

  static ReferralClocks of(List<ExplainedClock> clocks) {
    return new ReferralClocks(clocks.stream().map(ReferralClock::of).toList());
  }

  /** One clock of a referral. */
  @Schema(
      name = "ReferralClock",
      examples =
          """
          {"clock": "CATCH", "state": "MET", "startedAt": "2027-01-11T08:00:00Z",
           "dueDay": "2027-01-18", "dueAt": "2027-01-18T22:00:00Z",
           "stoppedAt": "2027-01-12T07:30:00Z", "days": []}\
          """)
  record ReferralClock(
      @Schema(description = "Kind of clock") ClockKind clock,
      @Schema(description = "How the clock stands now") ClockState state,
      @Schema(
              description =
                  "When the clock started, in UTC: at the first submission. A referral that was"
                      + " returned and is sent again keeps it")
          Instant startedAt,
      @Schema(
              description =
                  "Day in Finland from which the working days are counted, which is none of them:"
                      + " the day of the last submission that moved the due time, or the next"
                      + " working day where that was none or the submission came after the cut-off."
                      + " Missing together with the rule")
          @Nullable LocalDate dayZero,
      @Schema(
              description =
                  "When the clock warns, in UTC: account managers see the referral from then on."
                      + " Missing where it warns at its due time only")
          @Nullable Instant warnsAt,
      @Schema(description = "Last day in Finland that is in time") LocalDate dueDay,
      @Schema(
              description =
                  "First instant that is too late, in UTC: the end of the due day in Finland")
          Instant dueAt,
      @Schema(description = "When what the clock waits for happened, in UTC; missing until then")
          @Nullable Instant stoppedAt,
      @Schema(
              description =
                  "Revision of the rule by which the clock runs. Missing for a clock that was"
                      + " started before clocks stored it")
          @Nullable ClockRuleVersion rule,
      @Schema(description = "Every day from that submission to the due day; none without the rule")
          List<ClockDay> days) {

    static ReferralClock of(ExplainedClock explained) {
      var clock = explained.clock();
      var basis = clock.basis();
      var term = explained.term();
      return new ReferralClock(
          explained.kind(),
          explained.state(),
          clock.startedAt(),
          basis == null ? null : basis.dayZero(),
          explained.warnsAt(),
          explained.dueDay(),
          clock.dueAt(),
          clock.stoppedAt(),
          term == null ? null : ClockRuleVersion.of(term.rule()),
          days(term));
    }

    private static List<ClockDay> days(@Nullable Term term) {
      return term == null ? List.of() : term.days().stream().map(ClockDay::of).toList();
    }
  }

  /** The revision of a rule by which a clock runs. */
  @Schema(
      name = "ClockRuleVersion",
      examples =
          """
          {"id": "01930000-0000-7000-8000-000000000020", "validFrom": "2020-01-01",
           "workingDays": 5, "warningPercent": 80, "cutOff": "15:00"}\
          """)
  record ClockRuleVersion(
      @Schema(description = "Id of the rule, as `getClockRule` reads it") UUID id,
      @Schema(description = "First day of the revision, which tells it from the rule's others")
          LocalDate validFrom,
      @Schema(description = "Working days that the clock allows after day zero") int workingDays,
      @Schema(
              description =
                  "Per cent of the working days after which the clock warns, rounded down to days")
          int warningPercent,
      @Schema(
              description =
                  "Time of day in Finland after which a start counts as the next working day's",
              examples = "15:00")
          String cutOff) {

    static ClockRuleVersion of(RuleInForce rule) {
      var revision = rule.revision();
      return new ClockRuleVersion(
          rule.rule().value(),
          revision.validFrom(),
          revision.workingDays(),
          revision.warningPercent(),
          revision.cutOff().toString());
    }
  }

  /** One day of a clock's term. */
  @Schema(
      name = "ClockDay",
      examples =
          """
          {"day": "2026-12-24", "counted": false, "reason": "HOLIDAY", "holiday": "CHRISTMAS_EVE"}\
          """)
  record ClockDay(
      @Schema(description = "Day in Finland") LocalDate day,
      @Schema(description = "Whether it is one of the working days that the clock allows")
          boolean counted,
      @Schema(description = "Why it is not counted; missing for a working day, which is")
          @Nullable LeftOut reason,
      @Schema(
              description =
                  "Holiday that leaves the day out, as a code of Finland's calendar such as"
                      + " CHRISTMAS_EVE; missing for other reasons")
          @Nullable String holiday) {

    static ClockDay of(CountedDay day) {
      return new ClockDay(day.day(), day.leftOut() == null, day.leftOut(), day.holiday());
    }
  }
}
