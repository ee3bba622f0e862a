package fi.koppi.referralservice.proposal;

import fi.koppi.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The number of working days that a coach has to answer a proposal. */
@ApplicationScoped
class AnswerRule {

  private final WorkingDays calendar;
  private final int normalDays;
  private final int fastLaneDays;

  @Inject
  AnswerRule(
      WorkingDays calendar,
      @ConfigProperty(name = "koppi.proposal.normal-days", defaultValue = "5") int normalDays,
      @ConfigProperty(name = "koppi.proposal.fast-lane-days", defaultValue = "2")
          int fastLaneDays) {
    this.calendar = calendar;
    this.normalDays = normalDays;
    this.fastLaneDays = fastLaneDays;
  }

  /** Computes the first instant that is too late for answering a proposal made now. */
  Instant dueAt(boolean fastLane, Instant proposedAt) {
    return calendar.deadline(proposedAt, fastLane ? fastLaneDays : normalDays);
  }
}
