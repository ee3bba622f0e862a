package fi.koppi.catalogservice.openeducation;

import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.OrganisationOid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider of education.
 *
 * @param city the name of its municipality, where municipalities have been given
 * @param parent the provider that it is a part of
 */
public record School(
    UUID id,
    OrganisationOid oid,
    BusinessId businessId,
    LocalizedText name,
    @Nullable LocalizedText city,
    @Nullable UUID parent) {}
