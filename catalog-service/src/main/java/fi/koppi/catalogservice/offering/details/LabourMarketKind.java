package fi.koppi.catalogservice.offering.details;

/** Training that an authority buys together with an employer. */
public enum LabourMarketKind {
  /** Training for people whom the employer is going to hire. */
  REKRYKOULUTUS,
  /** Training for people who are dismissed or laid off. */
  MUUTOSKOULUTUS,
  /** Training for the employer's present staff. */
  TASMAKOULUTUS
}
