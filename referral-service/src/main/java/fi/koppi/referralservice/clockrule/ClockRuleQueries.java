package fi.koppi.referralservice.clockrule;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.ClockRuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The read side of the rules of clocks. */
@ApplicationScoped
public class ClockRuleQueries {

  private final ClockRules rules;

  @Inject
  ClockRuleQueries(ClockRules rules) {
    this.rules = rules;
  }

  @Transactional
  public Page<ClockRule> list(@Nullable String cursor, int limit) {
    var after = Cursor.parse(cursor, 1);
    return Page.of(rules.list(after, limit + 1), limit, rule -> Cursor.of(rule.id().value()));
  }

  @Transactional
  public ClockRule get(ClockRuleId id) {
    return rules.find(id).orElseThrow(ClockRuleQueries::unknown);
  }

  @Transactional
  List<ClockRule> all() {
    return rules.all();
  }

  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "There is no rule of clocks with this id.");
  }
}
