package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.seat.SeatRequest;
import java.util.Optional;

/** The advice for a coach whose client cannot take a place because no seat is reserved. */
final class SeatAdvice {

  private static final String ANEW =
      "ask for another one by request-seat, and accept once seat.status is HELD or OFFERED.";

  private SeatAdvice() {}

  /**
   * Returns what helps.
   *
   * @param seat the newest seat request of the referral
   */
  static String of(Optional<SeatRequest> seat) {
    return seat.map(SeatAdvice::of).orElse("No seat was requested: " + ANEW);
  }

  private static String of(SeatRequest seat) {
    return switch (seat.status()) {
      case REQUESTED -> "The catalogue has not answered yet: repeat when seat.status is HELD.";
      case WAITLISTED ->
          ("The client is number %d on the waiting list: wait until seat.status is OFFERED, or"
                  + " choose another offering.")
              .formatted(seat.waitingPosition());
      case EXPIRED -> "The time for which a seat was reserved has run out: " + ANEW;
      case REFUSED -> "The catalogue has refused the seat (%s): ".formatted(seat.refusal()) + ANEW;
      case RELEASED, NO_SHOW -> "The seat has been released: " + ANEW;
      case HELD, OFFERED, CONFIRMED -> "Read the referral again: its seat has just changed.";
    };
  }
}
