package fi.koppi.referralservice.clockrule;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClockRuleId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface ClockRules {

  Optional<ClockRule> find(ClockRuleId id);

  Optional<ClockRule> lock(ClockRuleId id);

  /**
   * Finds an authority's own rule for a kind of clock and a lane, of which there is one at most.
   */
  Optional<ClockRuleId> findSame(ClockKind kind, boolean fastLane, AuthorityId authority);

  /** Lists rules in the order of their ids, beginning after the cursor. */
  List<ClockRule> list(@Nullable Cursor after, int limit);

  /** Returns all rules. */
  List<ClockRule> all();

  /** Lets one transaction at a time add a rule. */
  void takeTurns();

  void add(ClockRule rule);

  void change(ClockRule rule);
}
