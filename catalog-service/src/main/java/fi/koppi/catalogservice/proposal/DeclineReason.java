package fi.koppi.catalogservice.proposal;

/** The reasons for which a provider declines a proposal. */
public enum DeclineReason {
  NO_CAPACITY,
  OUT_OF_REMIT,
  TOO_FEW_PEOPLE,
  NOT_IN_TIME,
  OFFERED_ALREADY,
  OTHER
}
