package fi.koppi.catalogservice.provider.messaging;

import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.details.OfficeContact;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wire form of a provider's public state. */
record ProviderStateV1(
    UUID id,
    long version,
    String status,
    String oid,
    String businessId,
    LocalizedText name,
    String municipality,
    List<LanguageCode> languages,
    String admissionChannel,
    @Nullable String admissionPrincipal,
    List<MunicipalityCode> municipalitiesServed,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable UUID parentId,
    List<OfficeContact> contacts,
    Instant changedAt) {

  static ProviderStateV1 of(Provider provider, Instant changedAt) {
    var details = provider.details();
    var profile = details.profile();
    var parent = profile.parent();
    return new ProviderStateV1(
        provider.id().value(),
        provider.version(),
        provider.status().name(),
        details.oid().value(),
        details.businessId().value(),
        details.name(),
        details.municipality().value(),
        details.languages(),
        details.admission().channel().name(),
        details.admission().principal(),
        profile.serves(),
        profile.validity().first(),
        profile.validity().last(),
        parent == null ? null : parent.value(),
        profile.contacts(),
        changedAt);
  }
}
