package fi.koppi.referralservice.client.api;

import fi.koppi.kit.identifier.PlainText;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.client.ban.BanTerm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A security ban to set or to continue.
 *
 * @param validUntil the last day, today or later, after which somebody decides again: the ban
 *     doesn't end by itself. At most {@code koppi.security-ban.first-years} from today at first,
 *     then at most {@code koppi.security-ban.continued-years} after the present last day, or from
 *     today if that day has passed. If it is left out, the ban runs for the longest of these times
 * @param indefinitely whether it runs until it is lifted, which only a ban in force can be
 *     continued to; without validUntil
 * @param reason goes into the access log: no names, no places
 */
@Schema(examples = "{\"reason\": \"Notice of the register\"}")
record SetSecurityBan(
    @Nullable LocalDate validUntil,
    @Nullable Boolean indefinitely,
    @NotBlank @Size(max = 500) @PlainText String reason) {

  BanTerm term() {
    boolean endless = Boolean.TRUE.equals(indefinitely);
    if (validUntil == null) {
      return endless ? new BanTerm.Indefinite() : new BanTerm.Longest();
    }
    if (endless) {
      throw new Refused(CommonProblem.VALIDATION_FAILED, "Send either validUntil or indefinitely.");
    }
    return new BanTerm.Until(validUntil);
  }
}
