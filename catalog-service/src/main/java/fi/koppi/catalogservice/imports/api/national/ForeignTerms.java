package fi.koppi.catalogservice.imports.api.national;

import fi.koppi.catalogservice.offering.details.ApplicationWindow;
import fi.koppi.catalogservice.offering.details.Cost;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an offering as another system tells them.
 *
 * @param mode null if it tells none that is known here
 * @param languages empty if it tells none that is known here
 */
public record ForeignTerms(
    LocalizedText title,
    MunicipalityCode municipality,
    int places,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    boolean continuousAdmission,
    @Nullable DeliveryMode mode,
    List<LanguageCode> languages,
    @Nullable Cost cost,
    @Nullable ApplicationWindow applications) {}
