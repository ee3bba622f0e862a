package fi.koppi.catalogservice.openeducation.api.parameters;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/** How many items a page holds: one of five numbers, as the standard says. */
public record PageSize(@JsonValue int value) {

  private static final Set<Integer> ALLOWED = Set.of(10, 20, 50, 100, 250);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PageSize {
    if (!ALLOWED.contains(value)) {
      throw new IllegalArgumentException("A page holds 10, 20, 50, 100 or 250 items");
    }
  }
}
