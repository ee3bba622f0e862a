package fi.koppi.kit.testing.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that a statement, or a fragment of one, uses. They are names only: whether one is a
 * table, a view or an entity is known only with the schema.
 *
 * @param written what rows are inserted into, updated in, merged into or deleted from
 * @param read what stands behind {@code from}, {@code join} or {@code using}
 * @param called what is called like a function
 * @param open whether a table's name is missing, so that it is put in when the program runs
 */
record SqlNames(Set<String> written, Set<String> read, Set<String> called, boolean open) {

  /** Marks a gap in a text that Java fills when it runs. */
  static final String GAP = "\u25a1";

  /** Reads SQL, JPQL, or a function's body: what isn't understood is passed over. */
  static SqlNames of(String sql) {
    var reading = new Reading(SqlTokens.of(sql));
    reading.readAll();
    return new SqlNames(reading.written, reading.read, reading.called, reading.open);
  }

  private static final class Reading {

    // Where "from" belongs to an expression, as in extract(epoch from at).
    private static final Set<String> CALLS_WITH_FROM =
        Set.of("extract", "substring", "trim", "overlay", "position");

    private static final Set<String> END_OF_FROM =
        Set.of(
            "where",
            "group",
            "order",
            "having",
            "limit",
            "union",
            "except",
            "intersect",
            "set",
            "returning",
            "window",
            "for",
            "offset",
            "fetch",
            "select",
            "when",
            "values");

    private static final Set<String> SUBSELECTS =
        Set.of("select", "with", "values", "insert", "update", "delete", "merge", "table");

    private final Set<String> written = new TreeSet<>();
    private final Set<String> read = new TreeSet<>();
    private final Set<String> called = new TreeSet<>();
    private final Set<String> common = new HashSet<>();
    private boolean open;

    private final List<String> tokens;
    private int position;

    /** One entry for each open parenthesis: what "from" and a comma mean inside. */
    private final Deque<Level> levels = new ArrayDeque<>();

    private Reading(List<String> tokens) {
      this.tokens = tokens;
      levels.push(new Level(false));
    }

    private void readAll() {
      collectCommonTables();
      while (position < tokens.size()) {
        readToken();
        position++;
      }
      written.removeAll(common);
      read.removeAll(common);
    }

    // name [(columns)] as [not] [materialized] (select …
    private void collectCommonTables() {
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (!word(i).equals("as")) {
          continue;
        }
        int next = i + 1;
        while (word(next).equals("not") || word(next).equals("materialized")) {
          next++;
        }
        if (word(next).equals("(") && SUBSELECTS.contains(word(next + 1))) {
          common.add(word(beforeColumns(i - 1)));
        }
      }
    }

    private int beforeColumns(int end) {
      int at = end;
      if (word(at).equals(")")) {
        while (at > 0 && !word(at).equals("(")) {
          at--;
        }
        at--;
      }
      return at;
    }

    private void readToken() {
      String token = word(position);
      Level level = levels.getFirst();
      switch (token) {
        case "(" -> openParenthesis();
        case ")" -> closeParenthesis();
        case "," -> {
          if (level.inFrom) {
            readTable();
          }
        }
        case "from" -> {
          if (!level.expression && !word(position - 1).equals("distinct")) {
            level.inFrom = true;
            if (word(position - 1).equals("delete")) {
              writeTable();
            } else {
              readTable();
            }
          }
        }
        case "join" -> {
          level.inFrom = true;
          readTable();
        }
        case "using" -> {
          if (isName(position + 1)) {
            level.inFrom = true;
            readTable();
          }
        }
        case "into" -> writeTable();
        case "update" -> {
          if (!Set.of("for", "key", "do", "then", "on").contains(word(position - 1))) {
            writeTable();
          }
        }
        default -> {
          if (END_OF_FROM.contains(token)) {
            level.inFrom = false;
          }
        }
      }
    }

    private void openParenthesis() {
      String before = word(position - 1);
      boolean expression = CALLS_WITH_FROM.contains(before);
      if (isName(position - 1) && !SUBSELECTS.contains(word(position + 1))) {
        called.add(before);
      }
      levels.push(new Level(expression));
    }

    private void closeParenthesis() {
      if (levels.size() > 1) {
        levels.pop();
      }
    }

    private void writeTable() {
      int at = skip(position + 1);
      if (isName(at)) {
        written.add(name(at));
      } else {
        open |= isLeftOpen(at);
      }
    }

    private void readTable() {
      int at = skip(position + 1);
      while (word(at).equals("(") && !SUBSELECTS.contains(word(at + 1))) {
        levels.push(new Level(false));
        levels.getFirst().inFrom = true;
        at = skip(at + 1);
        position = at - 1;
        if (word(at).equals(GAP)) {
          return; // A whole query is put in here, which is read where it is written.
        }
      }
      if (!isName(at)) {
        open |= isLeftOpen(at);
        return;
      }
      int last = lastPart(at);
      if (word(last + 1).equals("(")) {
        return; // A function, which the parenthesis records.
      }
      read.add(name(at));
    }

    private int skip(int from) {
      int at = from;
      while (Set.of("only", "lateral").contains(word(at))) {
        at++;
      }
      return at;
    }

    private int lastPart(int at) {
      return word(at + 1).equals(".") && isName(at + 2) ? at + 2 : at;
    }

    /**
     * Returns the name without the schema, but leaves a path of JPQL such as {@code o.outcomes}
     * whole.
     */
    private String name(int at) {
      int last = lastPart(at);
      if (last == at || word(at).equals("public")) {
        return word(last);
      }
      return word(at) + "." + word(last);
    }

    private boolean isName(int at) {
      return at >= 0
          && at < tokens.size()
          && Character.isLetter(tokens.get(at).codePointAt(0))
          && !SUBSELECTS.contains(word(at));
    }

    /**
     * Returns whether Java completes the statement at this point: at the end of a fragment, at a
     * {@code %s}, or at a value that is inserted.
     */
    private boolean isLeftOpen(int at) {
      return at >= tokens.size() ? at > 1 : word(at).equals("%") || word(at).equals(GAP);
    }

    private String word(int at) {
      return at >= 0 && at < tokens.size() ? tokens.get(at).toLowerCase(Locale.ROOT) : "";
    }

    private static final class Level {
      private final boolean expression;
      private boolean inFrom;

      private Level(boolean expression) {
        this.expression = expression;
      }
    }
  }
}
