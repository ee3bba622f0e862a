package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.clock.CatchClock;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral in a list, without its history and outcomes. */
public record ListedReferral(
    UUID id,
    long version,
    ReferralStatus status,
    OfferingId offeringId,
    Priority priority,
    @Nullable CatchClock catchClock) {

  /** Returns the typed id; the projection needs the column's own type. */
  ReferralId referral() {
    return new ReferralId(id);
  }
}
