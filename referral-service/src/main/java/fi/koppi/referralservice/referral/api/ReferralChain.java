package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The referrals that a client's path went through, each of which goes on from another one.
 *
 * @param chainId the first referral, by whose id the feed names the chain
 * @param firstSubmittedAt the first submission, from which the time to a catch counts; absent for a
 *     draft
 * @param referrals the referrals, the first one first
 */
@Schema(
    examples =
        """
        {"chainId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04",
         "firstSubmittedAt": "2027-01-11T08:00:00Z",
         "referrals": [{"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "version": 4,
                        "status": "REDIRECTED",
                        "providerId": "01920000-0000-7000-8000-000000000201",
                        "offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02",
                        "submittedAt": "2027-01-11T08:00:00Z", "steps": []}]}\
        """)
record ReferralChain(UUID chainId, @Nullable Instant firstSubmittedAt, List<Member> referrals) {

  static ReferralChain of(List<Referral> chain) {
    var first = chain.getFirst();
    return new ReferralChain(
        first.chain().value(),
        first.submittedAt().orElse(null),
        chain.stream().map(Member::of).toList());
  }

  /**
   * A referral of the chain.
   *
   * @param parentId the referral from which it goes on; absent for the first one
   * @param submittedAt the time at which its own college first got it
   * @param catchClock the clock of its catch, which started with the chain's first submission
   * @param steps its steps, oldest first
   */
  @Schema(
      name = "ReferralOfChain",
      examples =
          """
          {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "version": 4, "status": "REDIRECTED",
           "providerId": "01920000-0000-7000-8000-000000000201",
           "offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02",
           "submittedAt": "2027-01-11T08:00:00Z", "steps": []}\
          """)
  record Member(
      UUID id,
      long version,
      ReferralStatus status,
      @Nullable UUID parentId,
      UUID providerId,
      UUID offeringId,
      @Nullable Instant submittedAt,
      @Nullable CatchClockView catchClock,
      List<ReferralHistory.Step> steps) {

    static Member of(Referral referral) {
      var handover = referral.handover();
      return new Member(
          referral.id().value(),
          referral.version(),
          referral.status(),
          referral.parent().map(ReferralId::value).orElse(null),
          handover.provider().value(),
          handover.offering().value(),
          referral.submittedAt().orElse(null),
          CatchClockView.of(referral.catchClock()),
          referral.history().stream().map(ReferralHistory.Step::of).toList());
    }
  }
}
