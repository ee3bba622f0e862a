package fi.koppi.referralservice.clockrule;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClockRuleId;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules of clocks in memory, so that no submission reads them. Nothing new begins before the
 * next day, so each replica has read a rule again long before it holds.
 */
@ApplicationScoped
public class RulesInForce {

  private final ClockRuleQueries rules;
  private volatile Map<Clock, ClockRule> known = Map.of();

  @Inject
  public RulesInForce(ClockRuleQueries rules) {
    this.rules = rules;
  }

  /** Reads all rules again. */
  @Scheduled(
      every = "${koppi.clock-rules.read-every}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void read() {
    known = rules.all().stream().collect(Collectors.toUnmodifiableMap(Clock::of, rule -> rule));
  }

  /** Returns what holds for the clocks of an authority that start on a day. */
  public RuleInForce on(LocalDate day, ClockKind kind, boolean fastLane, AuthorityId authority) {
    if (known.isEmpty()) {
      read();
    }
    return find(day, new Clock(kind, fastLane, authority))
        .or(() -> find(day, new Clock(kind, fastLane, null)))
        .orElseThrow(() -> new IllegalStateException("No rule holds for the clock " + kind));
  }

  /** Returns the revision of a rule that began on a day; empty where there is none. */
  Optional<RuleInForce> revision(ClockRuleId id, LocalDate from) {
    return find(id, from)
        .or(() -> {
          read();
          return find(id, from);
        });
  }

  private Optional<RuleInForce> find(ClockRuleId id, LocalDate from) {
    return known.values().stream()
        .filter(rule -> rule.id().equals(id))
        .flatMap(rule -> rule.revisions().stream())
        .filter(revision -> revision.validFrom().equals(from))
        .map(revision -> new RuleInForce(id, revision))
        .findFirst();
  }

  private Optional<RuleInForce> find(LocalDate day, Clock clock) {
    return Optional.ofNullable(known.get(clock))
        .flatMap(rule -> rule.on(day).map(revision -> new RuleInForce(rule.id(), revision)));
  }

  /** The clocks that a rule is for; no authority stands for all that have no rule of their own. */
  private record Clock(ClockKind kind, boolean fastLane, @Nullable AuthorityId authority) {
    static Clock of(ClockRule rule) {
      return new Clock(rule.kind(), rule.fastLane(), rule.authority());
    }
  }
}
