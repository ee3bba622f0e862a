package fi.koppi.catalogservice.imports.api;

import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.EqfLevel;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the details of imported programmes and offerings. No other class does, so that a new
 * attribute is added in one place.
 */
final class ForeignDetails {

  private static final int MOST_POINTS = 500;

  private ForeignDetails() {}

  static ProgrammeDetails programme(
      ProgrammeKind kind,
      LocalizedText name,
      @Nullable LocalizedText description,
      @Nullable Integer competencePoints,
      @Nullable EqfLevel level) {
    return new ProgrammeDetails(
        kind, name, description, competencePoints, level, null, List.of(), null);
  }

  static OfferingDetails offering(
      LocalizedText title,
      MunicipalityCode municipality,
      int places,
      boolean continuousAdmission,
      DeliveryMode mode,
      List<LanguageCode> languages) {
    return new OfferingDetails(
        title,
        municipality,
        new Places(places, 0),
        new Schedule(null, null, continuousAdmission),
        mode,
        languages,
        Audience.OPEN);
  }

  /**
   * Makes a change of an existing offering to what the other system knows. Start, terms, audience
   * and fast lane are known only here and stay.
   *
   * @param mode null or empty if the other system gives none that is known here
   * @param languages null or empty if the other system gives none that is known here
   */
  static UnaryOperator<OfferingDetails> update(
      LocalizedText title,
      MunicipalityCode municipality,
      int places,
      boolean continuousAdmission,
      @Nullable DeliveryMode mode,
      List<LanguageCode> languages) {
    return here ->
        new OfferingDetails(
            title.orElse(here.title()),
            municipality,
            new Places(places, Math.min(places, here.places().fastLane())),
            new Schedule(here.schedule().startsOn(), here.schedule().endsOn(), continuousAdmission),
            mode == null ? here.deliveryMode() : mode,
            languages.isEmpty() ? here.languages() : languages,
            here.audience(),
            here.terms());
  }

  /**
   * Joins parts into a description in plain text; a language that gets too long is left out with a
   * note.
   */
  static @Nullable LocalizedText description(List<String> notes, @Nullable TextEntry... parts) {
    return TextEntry.text(
        new TextEntry(
            description("Finnish", TextEntry::fi, notes, parts),
            description("Swedish", TextEntry::sv, notes, parts),
            description("English", TextEntry::en, notes, parts)));
  }

  private static @Nullable String description(
      String language,
      Function<TextEntry, @Nullable String> in,
      List<String> notes,
      @Nullable TextEntry... parts) {
    var text =
        Stream.of(parts)
            .filter(Objects::nonNull)
            .map(in)
            .filter(Objects::nonNull)
            .map(PlainText::of)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"));
    if (text.length() > LocalizedText.MAX_LENGTH) {
      notes.add(
          "The description in %s has more than %d characters and was left out"
              .formatted(language, LocalizedText.MAX_LENGTH));
      return null;
    }
    return text;
  }

  /**
   * Converts an extent to competence points; an extent that is not a whole number of points is left
   * out with a note.
   */
  static @Nullable Integer points(@Nullable BigDecimal extent, List<String> notes) {
    if (extent == null) {
      notes.add("The document has no extent; added without competence points");
      return null;
    }
    boolean whole = extent.stripTrailingZeros().scale() <= 0;
    if (!whole || extent.signum() <= 0 || extent.compareTo(BigDecimal.valueOf(MOST_POINTS)) > 0) {
      notes.add("The extent is no whole number from 1 to 500; added without competence points");
      return null;
    }
    return extent.intValueExact();
  }
}
