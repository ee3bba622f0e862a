package fi.koppi.catalogservice.search.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.koppi.catalogservice.municipality.Coordinates;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A point as a query parameter: latitude and longitude in degrees (WGS 84), with a comma between.
 */
@Schema(
    type = SchemaType.STRING,
    pattern = PlaceParameter.PATTERN,
    examples = "60.393,25.665",
    description = "Latitude and longitude in degrees, with a comma between them")
public record PlaceParameter(@JsonValue String value) {

  static final String PATTERN = "^-?\\d{1,2}(\\.\\d{1,9})?,-?\\d{1,3}(\\.\\d{1,9})?$";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PlaceParameter {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException(
          "A place is a latitude and a longitude in degrees, such as 60.393,25.665");
    }
    of(value);
  }

  Coordinates coordinates() {
    return of(value);
  }

  private static Coordinates of(String value) {
    int comma = value.indexOf(',');
    return new Coordinates(
        Double.parseDouble(value.substring(0, comma)),
        Double.parseDouble(value.substring(comma + 1)));
  }
}
