package fi.koppi.catalogservice.municipality;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that exists or existed. It stays stored after its end, because offerings may still
 * name it.
 *
 * @param coordinates the coordinates of its centre, as exact as a search around it needs
 * @param validTo its last day, or null while it exists
 * @param successor the municipality that it became part of
 */
public record Municipality(
    MunicipalityCode code,
    LocalizedText name,
    @Nullable Coordinates coordinates,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable MunicipalityCode successor) {}
