package fi.koppi.referralservice.referral.step;

/** The effect of a step on the seat that goes with a referral. */
public enum SeatEffect {
  /** The seat stays as it is. */
  NONE,
  /** A seat is requested from the catalogue, unless one is reserved or requested already. */
  REQUEST,
  /** The catalogue is asked to confirm the reserved seat, without which the step is not taken. */
  CONFIRM,
  /** The seat, or the place in the waiting list, is released. */
  RELEASE,
  /** The catalogue is informed that the client did not come to the confirmed seat. */
  NO_SHOW
}
