package fi.koppi.catalogservice.proposal.source;

import fi.koppi.catalogservice.offering.details.Audience;

/** The kind of source from which proposals are made, by the service that announces it. */
public enum SourceKind {
  /** An organisation of working life, through partner-service. */
  EMPLOYER_NEED,
  /** Employment authorities whose clients lack a skill, through referral-service. */
  UNMET_NEED;

  /** Returns the audience of an offering that is made from it. */
  public Audience audience() {
    return switch (this) {
      case EMPLOYER_NEED -> Audience.COMPANY;
      case UNMET_NEED -> Audience.CLIENT;
    };
  }

  /**
   * Returns whether a source that has ended may be raised again: a figure comes and goes, a need
   * ends for good.
   */
  public boolean mayReturn() {
    return switch (this) {
      case EMPLOYER_NEED -> false;
      case UNMET_NEED -> true;
    };
  }
}
