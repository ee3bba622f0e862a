package fi.koppi.referralservice.referral.api;

import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.referralservice.client.ClientForProvider;
import fi.koppi.referralservice.offering.Standing;
import fi.koppi.referralservice.referral.handover.Priority;
import fi.koppi.referralservice.referral.reading.ReceivedReferral;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the college that received it sees it.
 *
 * @param offering what the offering allows now: OPEN takes referrals, CLOSED lets those go on that
 *     it has, ENDED is over and CANCELLED does not take place; absent where it is unknown
 * @param client what the college may see of the client; absent once it has nothing to do with him
 */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "version": 2, "status": "RECEIVED",
         "offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02", "priority": "NORMAL",
         "catchClock": {"startedAt": "2027-01-11T08:00:00Z", "dueAt": "2027-01-18T22:00:00Z"},
         "offering": "OPEN", "seat": {"status": "HELD", "keptUntil": "2027-02-01T22:00:00Z"}}\
        """)
record ReceivedReferralView(
    UUID id,
    long version,
    ReferralStatus status,
    UUID offeringId,
    Priority priority,
    @Nullable CatchClockView catchClock,
    @Nullable Standing offering,
    @Nullable SeatView seat,
    @Nullable ClientForProvider client)
    implements Versioned {

  static ReceivedReferralView of(ReceivedReferral received) {
    var referral = received.referral();
    return new ReceivedReferralView(
        referral.id().value(),
        referral.version(),
        referral.status(),
        referral.handover().offering().value(),
        referral.handover().priority(),
        CatchClockView.of(referral.catchClock()),
        received.offering(),
        received.seat().map(SeatView::of).orElse(null),
        received.client());
  }
}
