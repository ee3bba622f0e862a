package fi.koppi.partnerservice.organisation.api;

import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MaxLength;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OneLine;
import fi.koppi.partnerservice.organisation.OrganisationDetails;
import fi.koppi.partnerservice.organisation.OrganisationKind;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request to register an organisation.
 *
 * @param organisationId the {@code org_id} that the identity provider issues for it
 */
@Schema(
    examples =
        """
        {"organisationId": "01920000-0000-7000-8000-000000000301", "kind": "EMPLOYER",
         "businessId": "9999999-2", "name": {"fi": "Rannikon Puutyö Oy", "sv": "Kustens Träarbete Ab"},
         "municipality": "638"}\
        """)
record RegisterOrganisation(
    @NotNull UUID organisationId,
    @NotNull OrganisationKind kind,
    @NotNull BusinessId businessId,
    @NotNull @MaxLength(200) @OneLine LocalizedText name,
    @NotNull MunicipalityCode municipality) {

  OrganisationDetails details() {
    return new OrganisationDetails(kind, businessId, name, municipality);
  }
}
