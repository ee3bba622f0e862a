package fi.koppi.referralservice.client.api;

import fi.koppi.referralservice.client.identity.CodeChange;
import fi.koppi.referralservice.client.identity.PersonalIdentityCode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another identity code of a client.
 *
 * @param cause goes into the access log
 */
@Schema(examples = "{\"identityCode\": \"010190-902S\", \"cause\": \"REAL_CODE_KNOWN\"}")
record ReplaceIdentityCode(@NotNull PersonalIdentityCode identityCode, @NotNull CodeChange cause) {

  @Override
  public String toString() {
    return "ReplaceIdentityCode[masked]";
  }
}
