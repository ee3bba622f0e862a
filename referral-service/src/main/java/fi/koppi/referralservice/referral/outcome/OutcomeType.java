package fi.koppi.referralservice.referral.outcome;

/** The outcome of a referral, with the sign that the exchange counts it as. */
public enum OutcomeType {
  EMPLOYED_OPEN(Polarity.POSITIVE),
  EMPLOYED_SUBSIDISED(Polarity.POSITIVE),
  APPRENTICESHIP(Polarity.POSITIVE),
  WORK_TRIAL(Polarity.POSITIVE),
  FURTHER_STUDIES(Polarity.POSITIVE),
  COMPANY_FOUNDED(Polarity.POSITIVE),
  COMPANY_CONSIDERED(Polarity.POSITIVE),
  /** An idea dropped after thinking it through is a good result. */
  BUSINESS_IDEA_REJECTED(Polarity.POSITIVE),
  REHABILITATIVE_WORK(Polarity.NEUTRAL),
  OTHER_SERVICE(Polarity.NEUTRAL),
  OUT_OF_LABOUR_FORCE(Polarity.NEUTRAL),
  STILL_UNEMPLOYED(Polarity.NEGATIVE),
  INTERRUPTED(Polarity.NEUTRAL),
  NOT_REACHED(Polarity.NEGATIVE),
  NO_SHOW(Polarity.NEGATIVE),
  DECLINED(Polarity.NEUTRAL),
  UNKNOWN(Polarity.NEUTRAL);

  /** The sign of an outcome: good, bad or neither. */
  public enum Polarity {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
  }

  private final Polarity polarity;

  OutcomeType(Polarity polarity) {
    this.polarity = polarity;
  }

  public Polarity polarity() {
    return polarity;
  }
}
