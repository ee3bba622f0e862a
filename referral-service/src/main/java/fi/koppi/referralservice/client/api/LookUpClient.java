package fi.koppi.referralservice.client.api;

import fi.koppi.kit.http.documents.Alternatives;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.client.ClientFile;
import fi.koppi.referralservice.client.ClientQueries;
import fi.koppi.referralservice.client.identity.PersonalIdentityCode;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a lookup: exactly one of the two fields is present. */
@Schema(examples = "{\"identityCode\": \"010190-900P\"}")
@Alternatives(
    value = {"identityCode", "externalReference"},
    together = false)
record LookUpClient(
    @Nullable PersonalIdentityCode identityCode,
    @Size(min = 1, max = 64) @Nullable String externalReference) {

  ClientFile in(ClientQueries queries, Actor by) {
    if (identityCode != null && externalReference == null) {
      return queries.findByIdentityCode(identityCode, by);
    }
    if (externalReference != null && identityCode == null) {
      return queries.findByExternalReference(externalReference, by);
    }
    throw new Refused(
        CommonProblem.VALIDATION_FAILED, "Send either identityCode or externalReference.");
  }

  @Override
  public String toString() {
    return "LookUpClient[masked]";
  }
}
