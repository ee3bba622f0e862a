package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.offering.Audience;

/** Who announces what proposals are made from. */
public enum SourceKind {
  /** An organisation of working life, through partner-service. */
  EMPLOYER_NEED;

  /** For whom an offering would be that is made from it. */
  Audience audience() {
    return switch (this) {
      case EMPLOYER_NEED -> Audience.COMPANY;
    };
  }
}
