package fi.koppi.partnerservice.organisation;

/** What an organisation is to the exchange; small employers count as much as large ones. */
public enum OrganisationKind {
  EMPLOYER,
  STAFFING_AGENCY,
  IN_HOUSE_AFFILIATE,
  SUBSIDIARY_AFFILIATE,
  NGO,
  CITY,
  HIGHER_EDUCATION,
  RESEARCH
}
