package fi.koppi.referralservice.referral.messaging;

import fi.koppi.referralservice.referral.ReferralEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * The wire form of a referral's change: a claim check. Who may see more fetches it over REST, so
 * that nothing about the client is ever in an event.
 */
record ReferralStatusChangedV1(UUID referralId, String status, long version, Instant at) {

  static ReferralStatusChangedV1 of(ReferralEvent.StatusChanged event) {
    var referral = event.referral();
    return new ReferralStatusChangedV1(
        referral.id().value(), referral.status().name(), referral.version(), event.at());
  }
}
