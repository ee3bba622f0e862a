package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OfferingId;
import java.time.Instant;
import java.util.UUID;

/** The place of an offering in the order in which offerings change by themselves. */
public record DueOffering(Instant at, OfferingId id) {

  static final DueOffering BEFORE_ALL =
      new DueOffering(Instant.EPOCH, new OfferingId(new UUID(0, 0)));
}
