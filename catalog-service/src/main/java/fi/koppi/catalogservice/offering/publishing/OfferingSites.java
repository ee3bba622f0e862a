package fi.koppi.catalogservice.offering.publishing;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.campus.CampusQueries;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The municipality of an offering that may be given by its campus alone. */
@ApplicationScoped
public class OfferingSites {

  private final CampusQueries campuses;

  @Inject
  OfferingSites(CampusQueries campuses) {
    this.campuses = campuses;
  }

  /**
   * Returns the given municipality, or else the one of the campus, which never changes.
   *
   * @throws Refused if neither is known
   */
  public MunicipalityCode municipality(
      @Nullable MunicipalityCode given, @Nullable OfferingTerms terms) {
    var campus = terms == null ? null : terms.campusId();
    return Optional.ofNullable(given)
        .or(() ->
            Optional.ofNullable(campus)
                .flatMap(id -> campuses.find(new CampusId(id)))
                .map(found -> found.details().municipality()))
        .orElseThrow(() -> unknown(campus == null));
  }

  private static Refused unknown(boolean noCampus) {
    var violation =
        noCampus
            ? new Violation("/municipality", "required", "must be given without a campus")
            : new Violation("/terms/campusId", "unknown", "must be a campus of the provider");
    return new Refused(CommonProblem.VALIDATION_FAILED, List.of(violation));
  }
}
