package fi.koppi.catalogservice.offering;

import static fi.koppi.catalogservice.programme.ProgrammeBuilder.aProgramme;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offerings for tests, brought to their status by the real transitions. */
public final class OfferingBuilder {

  public static final Actor EDITOR =
      new Actor(
          UUID.fromString("01920000-0000-7000-8000-000000000201"),
          OrganisationType.PROVIDER,
          "catalog-editor-of-the-college",
          Set.of(Roles.CATALOG_EDITOR),
          "planner-3");
  static final Instant AT = Instant.parse("2026-11-02T08:00:00Z");

  private OfferingId id = new OfferingId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21"));

  private int places = 12;
  private LocalizedText title = new LocalizedText("Koneistajaksi keväällä", null, null);
  private Schedule schedule =
      new Schedule(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 6, 4), false);

  private OfferingTerms terms = OfferingTerms.EMPTY;

  private OfferingBuilder() {}

  public static OfferingBuilder anOffering() {
    return new OfferingBuilder();
  }

  OfferingBuilder with(OfferingId other) {
    id = other;
    return this;
  }

  public OfferingBuilder titled(LocalizedText other) {
    title = other;
    return this;
  }

  OfferingBuilder withPlaces(int number) {
    places = number;
    return this;
  }

  public OfferingBuilder running(@Nullable String start, @Nullable String end) {
    schedule =
        new Schedule(
            start == null ? null : LocalDate.parse(start),
            end == null ? null : LocalDate.parse(end),
            false);
    return this;
  }

  public OfferingBuilder admittingContinuously() {
    schedule = new Schedule(null, null, true);
    return this;
  }

  public OfferingBuilder on(OfferingTerms other) {
    terms = other;
    return this;
  }

  public OfferingDetails details() {
    return new OfferingDetails(
        title,
        new MunicipalityCode("638"),
        new Places(places, 2),
        schedule,
        DeliveryMode.HYBRID,
        List.of(new LanguageCode("fi")),
        Audience.CLIENT,
        terms);
  }

  public Offering draft() {
    return Offering.draft(id, aProgramme().build(), details(), EDITOR, AT);
  }

  Offering in(OfferingStatus status) {
    var offering = draft();
    switch (status) {
      case DRAFT -> {
        // A draft is what it is from the beginning.
      }
      case PUBLISHED -> offering.publish(EDITOR, AT);
      case CLOSED -> {
        offering.publish(EDITOR, AT);
        offering.close(EDITOR, AT);
      }
      case ARCHIVED -> {
        offering.publish(EDITOR, AT);
        offering.close(EDITOR, AT);
        offering.archive(EDITOR, AT);
      }
      case CANCELLED -> offering.cancel(EDITOR, AT);
    }
    return offering;
  }
}
