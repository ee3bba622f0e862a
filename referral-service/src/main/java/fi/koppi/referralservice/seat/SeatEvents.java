package fi.koppi.referralservice.seat;

import java.time.Instant;

/** Publishes requests to the catalogue, and its answers to those who follow the referral. */
public interface SeatEvents {

  void ask(SeatAsked asked);

  /** Publishes that the catalogue has answered something new about the seat of a referral. */
  void tell(SeatRequest request, Instant at);
}
