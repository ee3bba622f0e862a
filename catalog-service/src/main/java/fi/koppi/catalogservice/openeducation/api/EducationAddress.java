package fi.koppi.catalogservice.openeducation.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where something is, as nearly as the catalogue knows: the standard's {@code Address}. */
@Schema(
    examples =
        """
        {"addressType": "teaching", "city": "Porvoo", "countryCode": {"iso3166-1-alpha2": "FI"}}\
        """)
record EducationAddress(String addressType, @Nullable String city, CountryCode countryCode) {

  private static final LanguageCode FINNISH = new LanguageCode("fi");

  static EducationAddress visit(@Nullable LocalizedText city) {
    return in("visit", city);
  }

  static EducationAddress teaching(@Nullable LocalizedText city) {
    return in("teaching", city);
  }

  private static EducationAddress in(String type, @Nullable LocalizedText city) {
    return new EducationAddress(
        type, city == null ? null : city.in(FINNISH), new CountryCode("FI"));
  }

  /** The standard's {@code Country}. */
  record CountryCode(@JsonProperty("iso3166-1-alpha2") String alpha2) {}
}
