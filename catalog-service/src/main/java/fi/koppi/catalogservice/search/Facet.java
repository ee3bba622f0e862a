package fi.koppi.catalogservice.search;

import java.util.List;

/**
 * How many offerings there would be with each value, if everything else that is asked for stayed.
 *
 * @param name what is told apart, such as {@code municipality}
 * @param values the most frequent first
 */
public record Facet(String name, List<Count> values) {

  /** How many offerings have a value. */
  public record Count(String value, int offerings) {}
}
