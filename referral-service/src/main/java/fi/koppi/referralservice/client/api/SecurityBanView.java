package fi.koppi.referralservice.client.api;

import fi.koppi.referralservice.client.ban.SecurityBan;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The wire form of a client's security ban. */
@Schema(examples = "{\"inForce\": true, \"validUntil\": \"2031-12-31\"}")
record SecurityBanView(boolean inForce, @Nullable LocalDate validUntil) {

  static SecurityBanView of(SecurityBan ban) {
    return new SecurityBanView(ban.inForce(), ban.validUntil());
  }
}
