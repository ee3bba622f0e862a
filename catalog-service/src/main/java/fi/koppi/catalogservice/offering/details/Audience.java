package fi.koppi.catalogservice.offering.details;

/** The people for whom an offering is made. */
public enum Audience {
  /** Anybody. */
  OPEN,
  /** Clients of employment services. */
  CLIENT,
  /** One company's people, or those that it is going to hire. */
  COMPANY
}
