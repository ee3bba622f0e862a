package fi.koppi.referralservice.referral.clock;

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

  @Inject
  public CatchRule(
      WorkingDays calendar,
      @ConfigProperty(name = "koppi.catch.normal-days", defaultValue = "5") int normalDays,
      @ConfigProperty(name = "koppi.catch.fast-lane-days", defaultValue = "2") int fastLaneDays) {
    this.calendar = calendar;
    this.normalDays = normalDays;
    this.fastLaneDays = fastLaneDays;
  }

  /** Computes the first instant that is too late for catching a referral submitted now. */
  public Instant dueAt(boolean fastLane, Instant submittedAt) {
    return calendar.deadline(submittedAt, fastLane ? fastLaneDays : normalDays);
  }
}
