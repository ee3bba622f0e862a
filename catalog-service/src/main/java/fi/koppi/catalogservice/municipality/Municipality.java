package fi.koppi.catalogservice.municipality;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as it is or was. One that has ended is kept, because offerings may still name it.
 *
 * @param coordinates of its centre, as nearly as searching around it needs
 * @param validTo its last day; null for those that exist
 * @param successor what it has become a part of
 */
public record Municipality(
    MunicipalityCode code,
    LocalizedText name,
    @Nullable Coordinates coordinates,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable MunicipalityCode successor) {}
