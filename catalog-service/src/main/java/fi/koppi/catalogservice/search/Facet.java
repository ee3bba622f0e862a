package fi.koppi.catalogservice.search;

import java.util.List;

/**
 * The number of offerings for each value of one property, if all other criteria of the search stay.
 *
 * @param name the property, such as {@code municipality}
 * @param values the values, the most frequent first
 */
public record Facet(String name, List<Count> values) {

  /** The number of offerings with a value. */
  public record Count(String value, int offerings) {}
}
