package fi.koppi.kit.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query whose conditions depend on what a caller asks for, written clause by clause in the order
 * in which PostgreSQL reads them:
 *
 * <pre>{@code
 * new Query()
 *     .select("o.id, o.title")
 *     .from("offering o")
 *     .where(new Conditions().and("o.status = ?", "PUBLISHED").andIf(level, "o.level = ?"))
 *     .orderBy("o.id")
 *     .limit(20);
 * }</pre>
 *
 * <p>Every argument is the complete content of its clause, and brings the values of its
 * placeholders along. A query without such conditions is a constant in one text block instead.
 */
public final class Query {

  /** The clauses in the order in which PostgreSQL reads them. */
  private enum Part {
    WITH,
    SELECT,
    FROM,
    JOIN,
    WHERE,
    GROUP_BY,
    UNION_ALL,
    ORDER_BY,
    LIMIT,
    OFFSET
  }

  private final StringBuilder text = new StringBuilder();
  private final List<@Nullable Object> arguments = new ArrayList<>();
  private @Nullable Part last;

  /**
   * Names a query for those that follow, such as {@code found} or {@code found as materialized}.
   */
  public Query with(String name, Query query) {
    var header = name.contains(" as ") ? name : name + " as";
    boolean isFirst = last != Part.WITH;
    advance(Part.WITH);
    text.append(isFirst ? "with " : ",\n").append(header).append(' ');
    return nested(query);
  }

  /** Selects columns; a second call selects further ones. */
  public Query select(String columns, @Nullable Object... values) {
    return select(Clause.of(columns, values));
  }

  /** Selects columns; a second call selects further ones. */
  public Query select(Clause columns) {
    if (last == Part.SELECT) {
      text.append(',');
      append("  ", columns);
      return this;
    }
    return clause(Part.SELECT, "select ", columns);
  }

  public Query from(String table, @Nullable Object... values) {
    return clause(Part.FROM, "from ", Clause.of(table, values));
  }

  /** Selects from the rows of another query. */
  public Query from(Query query, String alias) {
    advance(Part.FROM);
    line("from ");
    nested(query);
    text.append(' ').append(alias);
    return this;
  }

  /** Adds a whole join, such as {@code left join campus k on k.id = o.campus_id}. */
  public Query join(String join, @Nullable Object... values) {
    return clause(Part.JOIN, "", Clause.of(join, values));
  }

  /** Adds the conditions; without any, the query has no such clause. */
  public Query where(Conditions conditions) {
    advance(Part.WHERE);
    if (!conditions.isEmpty()) {
      append("where ", conditions.joined());
    }
    return this;
  }

  public Query groupBy(String columns) {
    return clause(Part.GROUP_BY, "group by ", Clause.of(columns));
  }

  /** Adds the rows of another query. */
  public Query unionAll(Query query) {
    advance(Part.UNION_ALL);
    line("union all\n");
    text.append(query.text);
    arguments.addAll(query.arguments);
    return this;
  }

  public Query orderBy(String columns) {
    return clause(Part.ORDER_BY, "order by ", Clause.of(columns));
  }

  public Query limit(int rows) {
    return clause(Part.LIMIT, "limit ", Clause.of("?", rows));
  }

  public Query offset(long rows) {
    return clause(Part.OFFSET, "offset ", Clause.of("?", rows));
  }

  /** Returns the statement with its placeholders, as it is sent to the database. */
  public String text() {
    return text.toString();
  }

  /** Returns the values of the placeholders in their order. */
  public @Nullable Object[] arguments() {
    return arguments.toArray();
  }

  private Query clause(Part part, String keyword, Clause content) {
    advance(part);
    append(keyword, content);
    return this;
  }

  private void append(String keyword, Clause content) {
    line(keyword);
    text.append(content.sql());
    arguments.addAll(content.arguments());
  }

  private Query nested(Query query) {
    text.append("(\n  ").append(query.text().replace("\n", "\n  ")).append(')');
    arguments.addAll(query.arguments);
    return this;
  }

  private void line(String beginning) {
    text.append(text.isEmpty() ? "" : "\n").append(beginning);
  }

  private void advance(Part part) {
    boolean mayRepeat = part == Part.WITH || part == Part.JOIN || part == Part.UNION_ALL;
    if (last != null && last.compareTo(part) >= (mayRepeat ? 1 : 0)) {
      throw new IllegalStateException(
          "PostgreSQL reads %s before %s".formatted(part.name(), last.name()));
    }
    last = part;
  }
}
