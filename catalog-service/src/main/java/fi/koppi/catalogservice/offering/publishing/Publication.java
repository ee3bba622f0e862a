package fi.koppi.catalogservice.offering.publishing;

import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.catalogservice.programme.Programme;
import fi.koppi.catalogservice.provider.Provider;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An offering that is about to be published, with everything that the rules for publishing need.
 *
 * @param news the parts that were not published before
 * @param programme the programme, active or not
 * @param provider the provider, if it is active
 * @param jointPurchase the rule of joint purchase that is in force on the start, if any
 */
record Publication(
    OfferingDetails details,
    News news,
    Optional<Programme> programme,
    Optional<Provider> provider,
    Site site,
    Optional<JointPurchaseRule> jointPurchase,
    LocalDate today) {

  /**
   * The parts of an offering that are new. A part that stays as it was published is not checked
   * again, since it may have begun.
   */
  record News(boolean schedule, boolean terms, boolean site) {

    static final News ALL = new News(true, true, true);

    static News of(OfferingDetails details, OfferingDetails before) {
      boolean schedule = !details.schedule().equals(before.schedule());
      return new News(
          schedule,
          schedule || !details.terms().equals(before.terms()),
          schedule
              || !details.municipality().equals(before.municipality())
              || !Objects.equals(details.terms().campusId(), before.terms().campusId()));
    }
  }

  Schedule schedule() {
    return details.schedule();
  }

  OfferingTerms terms() {
    return details.terms();
  }

  /** Returns the day of the start. */
  LocalDate start() {
    return details.schedule().beginning(today);
  }
}
