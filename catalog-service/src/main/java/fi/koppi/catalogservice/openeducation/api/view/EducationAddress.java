package fi.koppi.catalogservice.openeducation.api.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.koppi.catalogservice.municipality.Coordinates;
import fi.koppi.catalogservice.openeducation.Site;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The place of a school or an offering, as far as the catalogue knows it: the standard's {@code
 * Address}.
 *
 * @param additional the name of the campus
 */
@Schema(
    examples =
        """
        {"addressType": "teaching", "street": "Esimerkkikatu", "streetNumber": "1",
         "additional": [{"language": "fi", "value": "Rannan kampus"}], "city": "Porvoo",
         "countryCode": {"iso3166-1-alpha2": "FI"},
         "geolocation": {"latitude": 60.393, "longitude": 25.665}}\
        """)
public record EducationAddress(
    String addressType,
    @Nullable String street,
    @Nullable String streetNumber,
    @Nullable List<LanguageString> additional,
    @Nullable String city,
    CountryCode countryCode,
    @Nullable Geolocation geolocation) {

  private static final LanguageCode FINNISH = new LanguageCode("fi");
  private static final CountryCode FINLAND = new CountryCode("FI");
  private static final String TEACHING = "teaching";

  public static EducationAddress visit(@Nullable LocalizedText city) {
    return in("visit", city);
  }

  public static EducationAddress teaching(@Nullable LocalizedText city) {
    return in(TEACHING, city);
  }

  public static EducationAddress teaching(Site site) {
    var street = StreetAddress.of(site.street());
    return new EducationAddress(
        TEACHING,
        street.street(),
        street.number(),
        LanguageString.of(site.name()),
        name(site.city()),
        FINLAND,
        Geolocation.of(site.coordinates()));
  }

  private static EducationAddress in(String type, @Nullable LocalizedText city) {
    return new EducationAddress(type, null, null, null, name(city), FINLAND, null);
  }

  private static @Nullable String name(@Nullable LocalizedText city) {
    return city == null ? null : city.in(FINNISH);
  }

  /** The standard's {@code Country}. */
  public record CountryCode(@JsonProperty("iso3166-1-alpha2") String alpha2) {}

  /** A point in degrees (WGS 84). */
  public record Geolocation(double latitude, double longitude) {

    public static @Nullable Geolocation of(@Nullable Coordinates place) {
      return place == null ? null : new Geolocation(place.latitude(), place.longitude());
    }
  }
}
