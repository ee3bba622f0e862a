package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.referral.step.Move;
import java.time.Instant;

/**
 * An event of a referral. It is announced once the referral is written, so followers see its new
 * status and version.
 */
public sealed interface ReferralEvent {

  Referral referral();

  Instant at();

  /**
   * A step was taken.
   *
   * @param move the row of the table by which it was taken
   */
  record StatusChanged(Referral referral, Move move, Instant at) implements ReferralEvent {}

  /** The catalogue has answered about the seat that was requested with the referral. */
  record SeatChanged(Referral referral, Instant at) implements ReferralEvent {}

  record OutcomeRecorded(Referral referral, Instant at) implements ReferralEvent {}

  /** The referral's client was erased, and with it what in the referral leads to the person. */
  record ClientErased(Referral referral, Instant at) implements ReferralEvent {}
}
