package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OfferingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an offering tells those who have asked for it to be made; part of the same transaction. */
public interface Sourcing {

  /**
   * It is there for everybody from now on.
   *
   * @param origin what has led to it, if anything
   */
  void published(OfferingId offering, @Nullable OfferingOrigin origin, Instant at);

  /** It was cancelled before anybody else has seen it, and will never be there. */
  void discarded(OfferingId offering, Instant at);

  /** It was published, and is offered no more. */
  void ended(OfferingId offering);
}
