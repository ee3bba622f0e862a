package fi.koppi.catalogservice.offering.details;

/** Training that an authority buys together with an employer. */
public enum LabourMarketKind {
  /** For people whom the employer is going to hire. */
  REKRYKOULUTUS,
  /** For people who are dismissed or laid off. */
  MUUTOSKOULUTUS,
  /** For the employer's present staff. */
  TASMAKOULUTUS
}
