package fi.koppi.catalogservice.provider.api;

import fi.koppi.catalogservice.answerdelay.AnswerDelay;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.ProviderStatus;
import fi.koppi.catalogservice.provider.details.AdmissionChannel;
import fi.koppi.catalogservice.provider.details.OfficeContact;
import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OrganisationOid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A provider as it is shown. */
@Schema(
    examples =
        """
        {"id": "01920000-0000-7000-8000-000000000201", "version": 0, "status": "ACTIVE",
         "oid": "1.2.246.562.10.10000000009", "businessId": "9999998-4",
         "name": {"fi": "Rannikon ammattiopisto", "sv": "Kustens yrkesinstitut"},
         "municipality": "638", "languages": ["fi", "sv"], "admissionChannel": "KAFKA",
         "admissionPrincipal": "rannikko-admission",
         "municipalitiesServed": ["638", "049"], "validFrom": "2020-01-01",
         "contacts": [{"role": "ADMISSIONS", "office": {"fi": "Hakupalvelut"},
          "email": "hakupalvelut@rannikko.example", "phone": "+358 19 000 0000"}],
         "answerDelay": {"medianWorkingDays": 2, "p90WorkingDays": 5, "referrals": 35,
          "measuredFrom": "2026-08-26", "measuredTo": "2026-11-23"}}\
        """)
record ProviderView(
    UUID id,
    long version,
    ProviderStatus status,
    OrganisationOid oid,
    BusinessId businessId,
    LocalizedText name,
    MunicipalityCode municipality,
    List<LanguageCode> languages,
    AdmissionChannel admissionChannel,
    @Nullable String admissionPrincipal,
    List<MunicipalityCode> municipalitiesServed,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable UUID parentId,
    List<OfficeContact> contacts,
    @Nullable AnswerDelayView answerDelay)
    implements Versioned {

  static ProviderView of(Provider provider, @Nullable AnswerDelay delay) {
    var details = provider.details();
    var profile = details.profile();
    var parent = profile.parent();
    return new ProviderView(
        provider.id().value(),
        provider.version(),
        provider.status(),
        details.oid(),
        details.businessId(),
        details.name(),
        details.municipality(),
        details.languages(),
        details.admission().channel(),
        details.admission().principal(),
        profile.serves(),
        profile.validity().first(),
        profile.validity().last(),
        parent == null ? null : parent.value(),
        profile.contacts(),
        AnswerDelayView.of(delay));
  }
}
