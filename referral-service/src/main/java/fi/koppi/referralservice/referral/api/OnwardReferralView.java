package fi.koppi.referralservice.referral.api;

import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.referralservice.referral.reading.OnwardReferral;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The referral that goes on from another one, as it was sent.
 *
 * @param parentId the referral from which it goes on, which is REDIRECTED
 * @param parentVersion the version of that referral since then
 */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c24", "status": "SUBMITTED", "version": 1,
         "parentId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "parentVersion": 4}\
        """)
record OnwardReferralView(
    UUID id, ReferralStatus status, long version, UUID parentId, long parentVersion)
    implements Versioned {

  static OnwardReferralView of(OnwardReferral onward) {
    var referral = onward.referral();
    var parent = onward.parent();
    return new OnwardReferralView(
        referral.id().value(),
        referral.status(),
        referral.version(),
        parent.id().value(),
        parent.version());
  }
}
