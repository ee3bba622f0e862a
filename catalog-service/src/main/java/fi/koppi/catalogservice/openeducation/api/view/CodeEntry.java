package fi.koppi.catalogservice.openeducation.api.view;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.OrganisationOid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code with its type: the standard's {@code IdentifierEntry}. */
@Schema(examples = "{\"codeType\": \"uuid\", \"code\": \"019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11\"}")
public record CodeEntry(String codeType, String code) {

  public static CodeEntry of(ProgrammeId id) {
    return new CodeEntry("uuid", id.value().toString());
  }

  public static CodeEntry of(OrganisationOid oid) {
    return new CodeEntry("organisation_id", oid.value());
  }

  public static CodeEntry of(BusinessId businessId) {
    return new CodeEntry("x-y-tunnus", businessId.value());
  }

  public static CodeEntry of(EscoUri skill) {
    return new CodeEntry("x-esco-uri", skill.value());
  }
}
