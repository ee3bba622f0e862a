package fi.koppi.kit.figures;

import java.util.List;

/**
 * A query for figures.
 *
 * @param sql a select with two columns: {@code key} of type text, and {@code figures} of type jsonb
 * @param parameters the values of its placeholders
 */
public record FiguresQuery(String sql, List<Object> parameters) {

  public FiguresQuery {
    parameters = List.copyOf(parameters);
  }

  public static FiguresQuery of(String sql, Object... parameters) {
    return new FiguresQuery(sql, List.of(parameters));
  }
}
