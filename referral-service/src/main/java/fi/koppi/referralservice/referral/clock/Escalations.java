package fi.koppi.referralservice.referral.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** The escalation of catch clocks by the present time. */
@ApplicationScoped
public class Escalations {

  private final CatchRule rule;
  private final InstantSource time;

  @Inject
  public Escalations(CatchRule rule, InstantSource time) {
    this.rule = rule;
    this.time = time;
  }

  public Escalation now() {
    return rule.escalationAt(time.instant());
  }
}
