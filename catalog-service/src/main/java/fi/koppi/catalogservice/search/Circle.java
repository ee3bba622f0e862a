package fi.koppi.catalogservice.search;

/** A circle around a point on the earth, in degrees (WGS 84). */
public record Circle(double latitude, double longitude, int kilometres) {}
