package fi.koppi.catalogservice.provider.api;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.details.Admission;
import fi.koppi.catalogservice.provider.details.AdmissionChannel;
import fi.koppi.catalogservice.provider.details.OfficeContact;
import fi.koppi.catalogservice.provider.details.ProviderDetails;
import fi.koppi.catalogservice.provider.details.ProviderProfile;
import fi.koppi.catalogservice.provider.details.Validity;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OneLine;
import fi.koppi.kit.identifier.OrganisationOid;
import fi.koppi.kit.json.OptionalList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All details of a provider that are to be recorded from now on.
 *
 * @param admissionPrincipal the admission system's principal at the broker, for KAFKA only
 * @param municipalitiesServed the municipalities whose people it teaches
 * @param validFrom its first day
 * @param validTo its last day, after which it closes by itself
 * @param parentId the provider that it is a part of
 * @param contacts its offices; everybody may read them, so they name no person
 */
@Schema(
    examples =
        """
        {"oid": "1.2.246.562.10.10000000009", "businessId": "9999998-4",
         "name": {"fi": "Rannikon ammattiopisto", "sv": "Kustens yrkesinstitut"},
         "municipality": "638", "languages": ["fi", "sv"], "admissionChannel": "KAFKA",
         "admissionPrincipal": "rannikko-admission",
         "municipalitiesServed": ["638", "049"], "validFrom": "2020-01-01",
         "contacts": [{"role": "ADMISSIONS", "office": {"fi": "Hakupalvelut"},
          "email": "hakupalvelut@rannikko.example", "phone": "+358 19 000 0000"}]}\
        """)
record ChangeProvider(
    @NotNull OrganisationOid oid,
    @NotNull BusinessId businessId,
    @NotNull @OneLine LocalizedText name,
    @NotNull MunicipalityCode municipality,
    @NotEmpty @Size(max = 20) List<@NotNull LanguageCode> languages,
    @NotNull AdmissionChannel admissionChannel,
    @Pattern(regexp = "[a-z0-9-]{3,64}") @Nullable String admissionPrincipal,
    @Nullable @Size(max = 400) List<@NotNull MunicipalityCode> municipalitiesServed,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable UUID parentId,
    @Nullable @Size(max = 20) List<@NotNull @Valid OfficeContact> contacts) {

  ProviderDetails details() {
    return new ProviderDetails(
        oid,
        businessId,
        name,
        municipality,
        languages,
        new Admission(admissionChannel, admissionPrincipal),
        new ProviderProfile(
            OptionalList.of(municipalitiesServed),
            new Validity(validFrom, validTo),
            parentId == null ? null : new ProviderId(parentId),
            OptionalList.of(contacts)));
  }
}
