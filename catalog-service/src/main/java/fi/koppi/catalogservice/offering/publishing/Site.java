package fi.koppi.catalogservice.offering.publishing;

import fi.koppi.catalogservice.campus.Campus;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The place of an offering, with what its rules need.
 *
 * @param namesCampus whether the offering names a campus
 * @param campus the campus that it names, if the provider has it
 * @param municipalityKnown whether the municipality is one that exists or existed
 * @param start the day on which the campus has to be in use; empty while that does not matter
 */
record Site(
    boolean namesCampus,
    Optional<Campus> campus,
    MunicipalityCode municipality,
    boolean municipalityKnown,
    Optional<LocalDate> start) {}
