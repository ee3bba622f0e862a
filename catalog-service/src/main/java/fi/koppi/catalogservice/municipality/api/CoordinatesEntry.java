package fi.koppi.catalogservice.municipality.api;

import fi.koppi.catalogservice.municipality.Coordinates;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The coordinates of a campus or of the centre of a municipality, in degrees (WGS 84). */
@Schema(examples = "{\"latitude\": 60.393, \"longitude\": 25.665}")
public record CoordinatesEntry(
    @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {

  public static CoordinatesEntry of(Coordinates coordinates) {
    return new CoordinatesEntry(coordinates.latitude(), coordinates.longitude());
  }

  public Coordinates coordinates() {
    return new Coordinates(latitude, longitude);
  }
}
