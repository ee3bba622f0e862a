package fi.koppi.catalogservice.provider.details;

import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OrganisationOid;
import java.util.List;

/**
 * The details of a provider that are recorded.
 *
 * @param languages the languages that it teaches in
 */
public record ProviderDetails(
    OrganisationOid oid,
    BusinessId businessId,
    LocalizedText name,
    MunicipalityCode municipality,
    List<LanguageCode> languages,
    Admission admission,
    ProviderProfile profile) {

  public ProviderDetails {
    languages = languages.stream().distinct().toList();
  }
}
