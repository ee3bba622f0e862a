package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.municipality.Coordinates;
import fi.koppi.catalogservice.provider.details.Validity;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OrganisationOid;
import org.jspecify.annotations.Nullable;

/**
 * The details of a campus that a provider records.
 *
 * @param oid its own in the national register, where it has one
 */
public record CampusDetails(
    LocalizedText name,
    MunicipalityCode municipality,
    @Nullable String streetAddress,
    @Nullable Coordinates coordinates,
    @Nullable OrganisationOid oid,
    Validity validity) {}
