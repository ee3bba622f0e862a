package fi.koppi.kit.testing.plans;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The most that a statement touches among few rows and among four times as many. A tree of an index
 * grows by a page for hundreds of times as many rows; a scan or a sort grows fourfold.
 *
 * <p>Of a statement that scans no table, such as an insert of given values, the least counts
 * instead: where a server process runs it for the first time, it also reads the catalogue's pages
 * about the table and its indexes, and which round such a process falls into is chance.
 */
record Growth(String statement, Plan before, Plan after) {

  /** An insert of the rows that its parameters give. */
  private static final Pattern GIVEN_VALUES =
      Pattern.compile("insert into \\w+ \\([^()]*\\) select [^()]* from unnest\\(");

  private static final long ROWS_OF_CHANCE = 30;
  private static final long BUFFERS_OF_CHANCE = 40;

  boolean grows() {
    return after.rows() > 2 * before.rows() + ROWS_OF_CHANCE
        || after.buffers() > 2 * before.buffers() + BUFFERS_OF_CHANCE;
  }

  /**
   * Returns whether the statement touches more at all. In a server process that runs a function for
   * the first time, the catalogue's pages may hide how much more.
   */
  boolean touchesMore() {
    return after.rows() > before.rows() || after.buffers() > before.buffers();
  }

  String figures() {
    return "%d → %d rows, %d → %d buffers"
        .formatted(before.rows(), after.rows(), before.buffers(), after.buffers());
  }

  /** Statements that ran both times. */
  static Stream<Growth> between(List<Plan> few, List<Plan> many) {
    Map<String, Plan> before = costliest(few);
    return costliest(many).values().stream()
        .flatMap(after ->
            Stream.ofNullable(before.get(after.statement()))
                .map(plan -> new Growth(after.statement(), plan, after)));
  }

  static Map<String, Plan> costliest(List<Plan> plans) {
    Map<String, Plan> costliest = new TreeMap<>();
    plans.forEach(plan -> costliest.merge(plan.statement(), plan, Growth::larger));
    return costliest;
  }

  private static Plan larger(Plan one, Plan other) {
    return new Plan(
        one.transaction(),
        one.asSent(),
        one.statement(),
        Math.max(one.rows(), other.rows()),
        scansNoTable(one) && scansNoTable(other)
            ? Math.min(one.buffers(), other.buffers())
            : Math.max(one.buffers(), other.buffers()));
  }

  private static boolean scansNoTable(Plan plan) {
    return plan.rows() == 0 || GIVEN_VALUES.matcher(plan.statement()).lookingAt();
  }
}
