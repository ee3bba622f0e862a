package fi.koppi.referralservice.answerdelay;

import java.time.LocalDate;

/** The days, in Finland, on which the referrals that count were caught; both included. */
public record Window(LocalDate first, LocalDate last) {

  /** The whole days before a day: nothing happens on them any more. */
  static Window before(LocalDate day, int days) {
    return new Window(day.minusDays(days), day.minusDays(1));
  }
}
