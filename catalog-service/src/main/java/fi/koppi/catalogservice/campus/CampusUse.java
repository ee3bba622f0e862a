package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.CampusId;

/** What a campus asks of those who offer something; part of the same transaction. */
public interface CampusUse {

  /** Whether something that is published takes place there. */
  boolean takesPlaceAt(CampusId campus);
}
