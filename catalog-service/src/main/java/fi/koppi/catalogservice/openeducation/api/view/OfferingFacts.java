package fi.koppi.catalogservice.openeducation.api.view;

import fi.koppi.catalogservice.offering.details.ApplicationWindow;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.Payer;
import fi.koppi.catalogservice.openeducation.OfferedEducation;
import fi.koppi.kit.json.OptionalList;
import fi.koppi.kit.time.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The properties that the standard's offerings of courses and of programmes share. */
public final class OfferingFacts {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final OfferedEducation offered;

  public OfferingFacts(OfferedEducation offered) {
    this.offered = offered;
  }

  public CodeEntry code() {
    return new CodeEntry("offering_code", offered.id().value().toString());
  }

  /**
   * Returns the first day, or the moment of publishing for an offering with continuous admission.
   */
  public OffsetDateTime start() {
    var day = offered.schedule().startsOn();
    return day == null ? published() : beginning(day);
  }

  public @Nullable OffsetDateTime end() {
    var day = offered.schedule().endsOn();
    return day == null ? null : end(day);
  }

  /** Returns whether there is a flexible entry period, which needs a last day. */
  public boolean hasFlexibleEntry() {
    return offered.schedule().continuousAdmission() && offered.schedule().endsOn() != null;
  }

  /** Returns the places, or null for an offering that is online. */
  public @Nullable List<EducationAddress> addresses() {
    if (offered.deliveryMode() == DeliveryMode.ONLINE) {
      return null;
    }
    var site = offered.site();
    return List.of(
        site == null ? EducationAddress.teaching(offered.city()) : EducationAddress.teaching(site));
  }

  /** Returns what the student pays, which is nothing if somebody else pays. */
  public @Nullable List<Price> prices() {
    var cost = offered.terms().cost();
    if (cost == null) {
      return null;
    }
    return List.of(
        cost.payer() == Payer.STUDENT
            ? Price.withoutTax(BigDecimal.valueOf(cost.amountCents(), 2))
            : Price.NOTHING);
  }

  public @Nullable List<EnrolmentPeriod> enrolmentPeriods() {
    var window = offered.terms().applications();
    return window == null ? null : List.of(period(window));
  }

  private EnrolmentPeriod period(ApplicationWindow window) {
    var groups =
        offered.terms().targetGroups().stream()
            .map(group -> group.name().toLowerCase(Locale.ROOT))
            .toList();
    return new EnrolmentPeriod(
        window.opensOn() == null ? published() : beginning(window.opensOn()),
        window.closesOn() == null ? null : end(window.closesOn()),
        OptionalList.orNull(groups));
  }

  private OffsetDateTime published() {
    return offered.publishedAt().atZone(WorkingDays.HELSINKI).toOffsetDateTime();
  }

  private static OffsetDateTime beginning(LocalDate day) {
    return day.atStartOfDay(WorkingDays.HELSINKI).toOffsetDateTime();
  }

  private static OffsetDateTime end(LocalDate day) {
    return day.atTime(LAST_SECOND).atZone(WorkingDays.HELSINKI).toOffsetDateTime();
  }

  /** The standard's {@code Cost}; the catalogue only knows amounts without value added tax. */
  @Schema(
      name = "EducationPrice",
      examples =
          "{\"costType\": \"total_costs\", \"amountWithoutVat\": \"340.00\", \"currency\": \"EUR\"}")
  public record Price(
      String costType,
      @Nullable String amount,
      @Nullable String amountWithoutVat,
      String currency) {

    private static final String WHOLE = "total_costs";

    public static final Price NOTHING = new Price(WHOLE, "0.00", null, "EUR");

    public static Price withoutTax(BigDecimal euros) {
      return new Price(WHOLE, null, euros.toPlainString(), "EUR");
    }
  }

  /** The standard's {@code EnrolmentPeriods}. */
  @Schema(
      name = "EducationEnrolmentPeriod",
      examples =
          """
          {"startDateTime": "2027-01-11T00:00:00+02:00", "endDateTime": "2027-02-12T23:59:59+02:00",
           "targetGroups": ["unemployed"]}\
          """)
  public record EnrolmentPeriod(
      OffsetDateTime startDateTime,
      @Nullable OffsetDateTime endDateTime,
      @Nullable List<String> targetGroups) {}
}
