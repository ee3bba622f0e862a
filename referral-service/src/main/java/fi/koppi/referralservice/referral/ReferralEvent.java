package fi.koppi.referralservice.referral;

import java.time.Instant;

/**
 * An event of a referral. It is announced once the referral is written, so followers see its new
 * status and version.
 */
public sealed interface ReferralEvent {

  Referral referral();

  Instant at();

  record StatusChanged(Referral referral, Instant at) implements ReferralEvent {}

  /** The catalogue has answered about the seat that was requested with the referral. */
  record SeatChanged(Referral referral, Instant at) implements ReferralEvent {}

  record OutcomeRecorded(Referral referral, Instant at) implements ReferralEvent {}

  /** The referral's client was erased, and with it what in the referral leads to the person. */
  record ClientErased(Referral referral, Instant at) implements ReferralEvent {}
}
