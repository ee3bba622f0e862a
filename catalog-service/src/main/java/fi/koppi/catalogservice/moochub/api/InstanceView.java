package fi.koppi.catalogservice.moochub.api;

import fi.koppi.catalogservice.moochub.CourseInstance;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.kit.identifier.LanguageCode;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offering of a course: schema.org's {@code CourseInstance}. */
@Schema(name = "MoochubCourseInstance")
record InstanceView(
    String id,
    String type,
    String name,
    List<String> courseMode,
    List<String> inLanguage,
    @Nullable OffsetDateTime startDate,
    @Nullable OffsetDateTime endDate,
    int maximumAttendeeCapacity,
    @Nullable Place location,
    List<CourseParts.Offer> offers,
    String url) {

  private static final LanguageCode FINNISH = new LanguageCode("fi");

  static InstanceView of(CourseInstance instance, MoochubTerms terms) {
    var languages = instance.languages();
    var language = languages.isEmpty() ? FINNISH : languages.getFirst();
    var start = instance.startsOn();
    var end = instance.endsOn();
    var address = terms.offering(instance.id());
    return new InstanceView(
        address,
        "CourseInstance",
        instance.title().in(language),
        List.of(mode(instance.deliveryMode())),
        languages.stream().map(LanguageCode::value).toList(),
        start == null ? null : CourseParts.beginning(start),
        end == null ? null : CourseParts.end(end),
        instance.places(),
        Place.of(instance, language),
        CourseParts.Offer.of(instance.terms().cost()),
        address);
  }

  private static String mode(DeliveryMode mode) {
    return switch (mode) {
      case ON_SITE, WORKPLACE -> "onsite";
      case ONLINE -> "online";
      case HYBRID -> "blended";
    };
  }

  /** The place of an offering, as far as the catalogue knows it. */
  @Schema(name = "MoochubPlace")
  record Place(String type, String name, Address address) {

    static @Nullable Place of(CourseInstance instance, LanguageCode language) {
      var city = instance.city();
      if (city == null || instance.deliveryMode() == DeliveryMode.ONLINE) {
        return null;
      }
      var name = city.in(language);
      return new Place("Place", name, new Address("PostalAddress", "FI", name));
    }
  }

  /** The municipality. */
  @Schema(name = "MoochubAddress")
  record Address(String type, String addressCountry, String addressLocality) {}
}
