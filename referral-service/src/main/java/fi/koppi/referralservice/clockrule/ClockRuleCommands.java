package fi.koppi.referralservice.clockrule;

import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClockRuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/** The use cases that change the rules of clocks. A clock that runs keeps the rule of its start. */
@ApplicationScoped
public class ClockRuleCommands {

  private final ClockRules rules;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  ClockRuleCommands(ClockRules rules, Ids ids, InstantSource time) {
    this.rules = rules;
    this.ids = ids;
    this.time = time;
  }

  /** Adds the rule of an authority, from tomorrow at the earliest. */
  @Transactional
  public ClockRule add(
      ClockKind kind, boolean fastLane, AuthorityId authority, List<Revision> revisions, Actor by) {
    rules.takeTurns();
    rules
        .findSame(kind, fastLane, authority)
        .ifPresent(present -> {
          throw new Refused(
              ClockRuleProblem.CLOCK_RULE_EXISTS,
              "Revise the rule at /v1/clock-rules/%s.".formatted(present.value()));
        });
    check(List.of(), revisions, false);
    var rule =
        ClockRule.write(
            new ClockRuleId(ids.next()), kind, fastLane, authority, revisions, by, time.instant());
    rules.add(rule);
    return rule;
  }

  /** Replaces the revisions of a rule that have not begun. */
  @Transactional
  public ClockRule revise(
      ClockRuleId id, long expectedVersion, List<Revision> revisions, Actor by) {
    var present = rules.lock(id).orElseThrow(ClockRuleQueries::unknown);
    IfMatch.check(expectedVersion, present.version());
    check(present.revisions(), revisions, present.authority() == null);
    var revised = present.revise(revisions, by, time.instant());
    rules.change(revised);
    return revised;
  }

  private void check(List<Revision> before, List<Revision> after, boolean general) {
    var violations =
        SeriesRule.allViolations(new Series(before, after, general, Today.at(time.instant())));
    if (!violations.isEmpty()) {
      throw new Refused(ClockRuleProblem.CLOCK_RULE_REVISIONS, violations);
    }
  }
}
