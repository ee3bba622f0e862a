package fi.koppi.referralservice.referral.messaging;

import fi.koppi.referralservice.referral.ReferralEvent;
import java.time.Instant;
import java.util.UUID;

/** The wire form of an erasure: it names the referral and nobody. */
record ClientErasedV1(UUID referralId, Instant at) {

  static ClientErasedV1 of(ReferralEvent.ClientErased event) {
    return new ClientErasedV1(event.referral().id().value(), event.at());
  }
}
