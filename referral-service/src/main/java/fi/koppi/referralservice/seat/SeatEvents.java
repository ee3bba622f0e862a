package fi.koppi.referralservice.seat;

import java.time.Instant;

/** The way to the catalogue for seats, and to those who follow the referral. */
public interface SeatEvents {

  void ask(SeatAsked asked);

  /** The catalogue has said something new about the referral's seat. */
  void tell(SeatRequest request, Instant at);
}
