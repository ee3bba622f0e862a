package fi.koppi.referralservice.referral.api;

import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state of a referral after a step, the same for both sides. */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "status": "CAUGHT", "version": 3}\
        """)
record ReferralProgress(UUID id, ReferralStatus status, long version) implements Versioned {

  static ReferralProgress of(Referral referral) {
    return new ReferralProgress(referral.id().value(), referral.status(), referral.version());
  }
}
