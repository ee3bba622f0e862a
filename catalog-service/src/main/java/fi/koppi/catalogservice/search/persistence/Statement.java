package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.search.persistence.SearchConditions.Condition;
import java.util.ArrayList;
import java.util.List;

/** SQL with its arguments, in the order in which they are told. */
final class Statement {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> arguments = new ArrayList<>();

  Statement with(String sql) {
    text.append(sql);
    return this;
  }

  Statement with(Condition condition) {
    arguments.addAll(condition.arguments());
    return with(condition.sql());
  }

  String text() {
    return text.toString();
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
