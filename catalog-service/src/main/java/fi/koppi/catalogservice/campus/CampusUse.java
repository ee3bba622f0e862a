package fi.koppi.catalogservice.campus;

/** What a campus asks of those who offer something; part of the same transaction. */
public interface CampusUse {

  /** Whether something that is published takes place there. */
  boolean takesPlaceAt(CampusId campus);
}
