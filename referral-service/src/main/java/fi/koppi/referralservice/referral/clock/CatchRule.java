package fi.koppi.referralservice.referral.clock;

import fi.koppi.kit.time.Today;
import fi.koppi.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The number of working days that a college has to catch a referral. */
@ApplicationScoped
public class CatchRule {

  private final WorkingDays calendar;
  private final int normalDays;
  private final int fastLaneDays;
  private final int escalatedAtPercent;

  @Inject
  public CatchRule(
      WorkingDays calendar,
      @ConfigProperty(name = "koppi.catch.normal-days", defaultValue = "5") int normalDays,
      @ConfigProperty(name = "koppi.catch.fast-lane-days", defaultValue = "2") int fastLaneDays,
      @ConfigProperty(name = "koppi.catch.escalated-at-percent", defaultValue = "80")
          int escalatedAtPercent) {
    this.calendar = calendar;
    this.normalDays = normalDays;
    this.fastLaneDays = fastLaneDays;
    this.escalatedAtPercent = escalatedAtPercent;
  }

  /** Computes the first instant that is too late for catching a referral submitted now. */
  public Instant dueAt(boolean fastLane, Instant submittedAt) {
    return calendar.deadline(submittedAt, fastLane ? fastLaneDays : normalDays);
  }

  /** Returns which running clocks are escalated at an instant. */
  public Escalation escalationAt(Instant now) {
    return new Escalation(latestDue(normalDays, now), latestDue(fastLaneDays, now));
  }

  /**
   * Returns the latest due time of the clocks that are escalated. A clock is escalated when the
   * percentage of its working days has passed, rounded down to whole days; where that is no day at
   * all, when its time is over.
   */
  private Instant latestDue(int days, Instant now) {
    int quietDays = days * escalatedAtPercent / 100;
    return quietDays == 0
        ? now
        : calendar.endOf(calendar.plusWorkingDays(Today.at(now).minusDays(1), days - quietDays));
  }
}
