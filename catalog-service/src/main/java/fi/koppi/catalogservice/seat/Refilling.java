package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingQueries;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** The policy on giving the place of a no-show to somebody else. */
@ApplicationScoped
class Refilling {

  private final OfferingQueries offerings;
  private final SeatTerms terms;

  @Inject
  Refilling(OfferingQueries offerings, SeatTerms terms) {
    this.offerings = offerings;
    this.terms = terms;
  }

  boolean isPossible(OfferingId offering, Instant at) {
    var today = Today.at(at);
    return offerings
        .find(offering)
        .map(Offering::details)
        .filter(details -> canBegin(details.schedule(), today))
        .isPresent();
  }

  private boolean canBegin(Schedule schedule, LocalDate today) {
    var startsOn = schedule.startsOn();
    var endsOn = schedule.endsOn();
    if (schedule.continuousAdmission() || startsOn == null) {
      return endsOn == null || !today.isAfter(endsOn);
    }
    return !today.isAfter(startsOn.plusDays(terms.refillDays()));
  }
}
