package fi.koppi.kit.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that all have to hold. What a caller doesn't ask for adds no condition at all: one
 * that holds for every row would keep the planner from the indexes.
 */
public final class Conditions {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\?");

  private final List<Clause> all = new ArrayList<>();

  /** Adds a condition. */
  public Conditions and(String condition, @Nullable Object... arguments) {
    return and(Clause.of(condition, arguments));
  }

  /** Adds a condition. */
  public Conditions and(Clause condition) {
    all.add(condition);
    return this;
  }

  /** Adds all conditions of the other, in their order. */
  public Conditions and(Conditions others) {
    all.addAll(others.all);
    return this;
  }

  /** Adds a condition on a value, unless the value is null. */
  public Conditions andIf(@Nullable Object value, String condition) {
    return value == null ? this : and(condition, value);
  }

  /**
   * Returns the conditions with an order in Hibernate's query language, as Panache finds entities
   * by them. It numbers its placeholders, and without any condition only the order is left.
   */
  public Clause hqlOrderedBy(String attributes) {
    var conditions = joined();
    var order = "order by " + attributes;
    return new Clause(
        isEmpty() ? order : numbered(conditions.sql()) + "\n" + order, conditions.arguments());
  }

  private static String numbered(String conditions) {
    var number = new AtomicInteger();
    return PLACEHOLDER.matcher(conditions).replaceAll(_ -> "?" + number.incrementAndGet());
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  Clause joined() {
    return new Clause(
        all.stream()
            .map(condition -> condition.sql().replace("\n", "\n  "))
            .collect(Collectors.joining("\n  and ")),
        all.stream().flatMap(condition -> condition.arguments().stream()).toList());
  }
}
