package fi.koppi.catalogservice.openeducation.api.parameters;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/** The number of items on a page: one of the five that the standard allows. */
public record PageSize(@JsonValue int value) {

  private static final Set<Integer> ALLOWED = Set.of(10, 20, 50, 100, 250);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PageSize {
    if (!ALLOWED.contains(value)) {
      throw new IllegalArgumentException("A page holds 10, 20, 50, 100 or 250 items");
    }
  }
}
