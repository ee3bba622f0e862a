package fi.koppi.catalogservice.proposal;

/** Why a provider does not take a proposal up. */
public enum DeclineReason {
  NO_CAPACITY,
  OUT_OF_REMIT,
  TOO_FEW_PEOPLE,
  NOT_IN_TIME,
  OFFERED_ALREADY,
  OTHER
}
