package fi.koppi.catalogservice.offering.publishing;

import fi.koppi.catalogservice.campus.Campus;
import fi.koppi.catalogservice.municipality.MunicipalityQueries;
import fi.koppi.kit.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A rule that the place of an offering has to meet. */
enum SiteRule {
  MUNICIPALITY_IS_KNOWN,
  CAMPUS_IS_OF_THE_PROVIDER,
  CAMPUS_IS_OPEN,
  CAMPUS_IS_IN_USE_ON_THE_START,
  MUNICIPALITY_IS_THAT_OF_THE_CAMPUS;

  Optional<Violation> violation(Site site) {
    return switch (this) {
      case MUNICIPALITY_IS_KNOWN ->
          site.municipalityKnown()
              ? Optional.empty()
              : Optional.of(new Violation("/municipality", "unknown", MunicipalityQueries.UNKNOWN));
      case CAMPUS_IS_OF_THE_PROVIDER ->
          site.namesCampus() && site.campus().isEmpty()
              ? Optional.of(
                  new Violation("/terms/campusId", "unknown", "must be a campus of the provider"))
              : Optional.empty();
      case CAMPUS_IS_OPEN ->
          site.campus()
              .filter(campus -> !campus.isOpen())
              .map(closed ->
                  new Violation("/terms/campusId", "closed", "is a campus that is closed"));
      case CAMPUS_IS_IN_USE_ON_THE_START ->
          site.campus()
              .filter(Campus::isOpen)
              .flatMap(
                  campus -> site.start().filter(day -> !campus.details().validity().includes(day)))
              .map(day ->
                  new Violation(
                      "/terms/campusId", "not-valid", "is not in use on the day of the start"));
      case MUNICIPALITY_IS_THAT_OF_THE_CAMPUS ->
          site.campus()
              .filter(campus -> !campus.details().municipality().equals(site.municipality()))
              .map(campus ->
                  new Violation(
                      "/municipality", "campus", "must be the one of the campus, or left out"));
    };
  }

  static List<Violation> allViolations(Site site) {
    return Arrays.stream(values()).flatMap(rule -> rule.violation(site).stream()).toList();
  }
}
