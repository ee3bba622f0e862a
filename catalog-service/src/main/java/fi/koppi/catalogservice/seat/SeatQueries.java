package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.OfferingQueries;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the numbers of seats, for everybody who may see the offering. */
@ApplicationScoped
public class SeatQueries {

  private final SeatBooks books;
  private final OfferingQueries offerings;

  @Inject
  SeatQueries(SeatBooks books, OfferingQueries offerings) {
    this.books = books;
    this.offerings = offerings;
  }

  public SeatFigures figures(OfferingId id, Actor by) {
    var offering = offerings.get(id, by);
    return books
        .figures(offering.id())
        .orElseThrow(() -> new IllegalStateException("an offering without a seat book"));
  }
}
