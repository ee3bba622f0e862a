package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.time.Instant;

/** An event of a referral. */
public sealed interface ReferralEvent {

  ReferralId referral();

  Instant at();

  record StatusChanged(ReferralId referral, ReferralStatus status, Instant at)
      implements ReferralEvent {}

  record OutcomeRecorded(ReferralId referral, Instant at) implements ReferralEvent {}
}
