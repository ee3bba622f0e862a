package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.handover.Priority;
import fi.koppi.referralservice.referral.reading.ListedReferral;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A referral in a list.
 *
 * @param offeringId the offering; an authority's list leaves it out where it would show the
 *     whereabouts of a client who is protected. The referral itself has it
 * @param placeProtected true where the offering is left out for that reason. A college's list shows
 *     all offerings, so that it never has this
 */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "version": 1, "status": "SUBMITTED",
         "offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02", "priority": "NORMAL",
         "catchClock": {"startedAt": "2027-01-11T08:00:00Z", "dueAt": "2027-01-18T22:00:00Z"}}\
        """)
record ReferralSummary(
    UUID id,
    long version,
    ReferralStatus status,
    @Nullable UUID offeringId,
    @Nullable Boolean placeProtected,
    Priority priority,
    @Nullable CatchClockView catchClock) {

  static ReferralSummary of(ListedReferral referral) {
    var offering = referral.offeringId();
    return new ReferralSummary(
        referral.id(),
        referral.version(),
        referral.status(),
        offering == null ? null : offering.value(),
        offering == null ? true : null,
        referral.priority(),
        CatchClockView.of(referral.catchClock()));
  }
}
