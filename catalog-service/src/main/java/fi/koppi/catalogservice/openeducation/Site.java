package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.municipality.Coordinates;
import fi.koppi.catalogservice.provider.Validity;
import fi.koppi.kit.identifier.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A campus: where something is taught.
 *
 * @param street as the provider has written it, with the number
 * @param city the name of its municipality, where municipalities have been given
 */
public record Site(
    LocalizedText name,
    @Nullable String street,
    @Nullable LocalizedText city,
    @Nullable Coordinates coordinates,
    Validity validity) {}
