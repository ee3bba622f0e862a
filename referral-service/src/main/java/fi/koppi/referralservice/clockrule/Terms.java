package fi.koppi.referralservice.clockrule;

import fi.koppi.kit.time.Today;
import fi.koppi.kit.time.WorkingDays;
import fi.koppi.referralservice.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

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
}
