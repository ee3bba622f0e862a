package fi.koppi.partnerservice.organisation;

import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;

/** The data of an organisation. */
public record OrganisationDetails(
    OrganisationKind kind,
    BusinessId businessId,
    LocalizedText name,
    MunicipalityCode municipality) {}
