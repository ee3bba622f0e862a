package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.municipality.Coordinates;
import fi.koppi.catalogservice.provider.details.Validity;
import fi.koppi.kit.identifier.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A campus of a school.
 *
 * @param street the street with its number, as the provider has written it
 * @param city the name of its municipality, or null if the name is not known
 */
public record Site(
    LocalizedText name,
    @Nullable String street,
    @Nullable LocalizedText city,
    @Nullable Coordinates coordinates,
    Validity validity) {}
