package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import java.time.Instant;
import java.util.UUID;

/**
 * The place of an offering's seat book in the order in which holds and offers end.
 *
 * @param at when the first of its holds or offers that are looked at ends
 */
public record DueBook(Instant at, OfferingId offering) {

  static final DueBook BEFORE_ALL = new DueBook(Instant.EPOCH, new OfferingId(new UUID(0, 0)));
}
