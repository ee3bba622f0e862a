package fi.koppi.catalogservice.openeducation.persistence;

import fi.koppi.catalogservice.openeducation.Paging;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of a row, and nothing that is not asked, with its arguments in their order. */
final class Conditions {

  private final StringBuilder sql = new StringBuilder("true");
  private final List<Object> arguments = new ArrayList<>();

  Conditions and(String condition, Object... values) {
    sql.append(" and ").append(condition);
    arguments.addAll(List.of(values));
    return this;
  }

  /** Nothing is asked where there is no value. */
  Conditions andIf(@Nullable Object value, String condition) {
    return value == null ? this : and(condition, value);
  }

  String where() {
    return " where " + sql;
  }

  /** The conditions, in the order of a column, from where the page begins to one row beyond it. */
  String page(String order, Paging paging) {
    arguments.add(paging.size() + 1);
    arguments.add(paging.offset());
    return where() + " order by " + order + " limit ? offset ?";
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
