package fi.koppi.referralservice.referral.api;

import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.offering.Standing;
import fi.koppi.referralservice.referral.handover.LegalBasis;
import fi.koppi.referralservice.referral.handover.Priority;
import fi.koppi.referralservice.referral.reading.SentReferral;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the authority that made it sees it.
 *
 * @param parentId the referral from which this one goes on; absent where it goes on from none
 * @param chainId the first referral of the chain, which is this one where nothing goes on from it
 * @param offering what the offering allows now: OPEN takes referrals, CLOSED lets those go on that
 *     it has, ENDED is over and CANCELLED does not take place; absent where it is unknown
 */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "version": 1, "status": "SUBMITTED",
         "clientId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c03",
         "providerId": "01920000-0000-7000-8000-000000000201",
         "offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02",
         "priority": "NORMAL", "legalBasis": "STATUTE", "externalReference": "PRV-2027-118",
         "offering": "OPEN", "seat": {"status": "HELD", "keptUntil": "2027-02-01T22:00:00Z"},
         "chainId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "outcomes": []}\
        """)
record ReferralView(
    UUID id,
    long version,
    ReferralStatus status,
    UUID clientId,
    UUID providerId,
    UUID offeringId,
    Priority priority,
    LegalBasis legalBasis,
    @Nullable String externalReference,
    @Nullable CatchClockView catchClock,
    @Nullable Standing offering,
    @Nullable SeatView seat,
    @Nullable UUID parentId,
    UUID chainId,
    List<OutcomeView> outcomes)
    implements Versioned {

  static ReferralView of(SentReferral sent) {
    var referral = sent.referral();
    var handover = referral.handover();
    return new ReferralView(
        referral.id().value(),
        referral.version(),
        referral.status(),
        handover.client().value(),
        handover.provider().value(),
        handover.offering().value(),
        handover.priority(),
        handover.legalBasis(),
        handover.externalReference(),
        CatchClockView.of(referral.catchClock()),
        sent.offering(),
        sent.seat().map(SeatView::of).orElse(null),
        referral.parent().map(ReferralId::value).orElse(null),
        referral.chain().value(),
        referral.outcomes().stream().map(OutcomeView::of).toList());
  }
}
