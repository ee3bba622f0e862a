package fi.koppi.catalogservice.municipality;

/** A point on the earth in degrees (WGS 84). */
public record Coordinates(double latitude, double longitude) {

  public Coordinates {
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException("A latitude is within 90 degrees, a longitude within 180");
    }
  }
}
