package fi.koppi.kit.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complete clause of SQL, such as a condition or a column, with the values of its placeholders in
 * their order.
 */
public record Clause(String sql, List<@Nullable Object> arguments) {

  public Clause {
    arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
    if (placeholders(sql) != arguments.size()) {
      throw new IllegalArgumentException(
          "%d placeholders and %d values in: %s"
              .formatted(placeholders(sql), arguments.size(), sql));
    }
  }

  public static Clause of(String sql, @Nullable Object... arguments) {
    return new Clause(sql.strip(), Arrays.asList(arguments));
  }

  /** Counts question marks; a doubled one stands for an operator of PostgreSQL. */
  private static long placeholders(String sql) {
    return sql.replace("??", "").chars().filter(character -> character == '?').count();
  }
}
