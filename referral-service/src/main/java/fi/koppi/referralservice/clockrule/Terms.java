package fi.koppi.referralservice.clockrule;

import fi.koppi.kit.time.Today;
import fi.koppi.kit.time.WorkingDays;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClockRuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The terms of clocks by the rules that hold on the day of their start. */
@ApplicationScoped
public class Terms {

  private final RulesInForce rules;
  private final WorkingDays calendar;

  @Inject
  public Terms(RulesInForce rules, WorkingDays calendar) {
    this.rules = rules;
    this.calendar = calendar;
  }

  /** Computes the term of a clock that starts, or started, at an instant. */
  public Term of(ClockKind kind, boolean fastLane, AuthorityId authority, Instant startedAt) {
    return Term.of(startedAt, rules.on(Today.at(startedAt), kind, fastLane, authority), calendar);
  }

  /**
   * Computes the term of a clock again, by the revision that it was started by; empty where that is
   * known no longer.
   */
  public Optional<Term> again(ClockRuleId rule, LocalDate revisionFrom, Instant startedAt) {
    return rules
        .revision(rule, revisionFrom)
        .map(revision -> Term.of(startedAt, revision, calendar));
  }
}
