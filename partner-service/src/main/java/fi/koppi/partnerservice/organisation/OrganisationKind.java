package fi.koppi.partnerservice.organisation;

/** The kind of an organisation; employers of any size are one kind. */
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
