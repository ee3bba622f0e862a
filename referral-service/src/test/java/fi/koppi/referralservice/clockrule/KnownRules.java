package fi.koppi.referralservice.clockrule;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClockRuleId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules of clocks that are only read. */
record KnownRules(List<ClockRule> all) implements ClockRules {

  @Override
  public Optional<ClockRule> find(ClockRuleId id) {
    return all.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  @Override
  public Optional<ClockRule> lock(ClockRuleId id) {
    return find(id);
  }

  @Override
  public Optional<ClockRuleId> findSame(ClockKind kind, boolean fastLane, AuthorityId authority) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<ClockRule> list(@Nullable Cursor after, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void takeTurns() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void add(ClockRule rule) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void change(ClockRule rule) {
    throw new UnsupportedOperationException();
  }
}
