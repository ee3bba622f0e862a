package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OfferingId;

/** What an offering asks of those who list it for searching; part of the same transaction. */
public interface Listing {

  /** It can be found from now on, as it is now. */
  void list(OfferingId offering);

  /** It can be found no more. */
  void remove(OfferingId offering);
}
