package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.campus.Campus;
import fi.koppi.catalogservice.campus.CampusQueries;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An offering takes place at an open campus of its provider, and where that campus is. */
@ApplicationScoped
class CampusRules {

  private final CampusQueries campuses;

  @Inject
  CampusRules(CampusQueries campuses) {
    this.campuses = campuses;
  }

  /** Refuses a draft at a campus that it cannot have, whenever it starts. */
  void checkDraft(ProviderId provider, OfferingDetails details) {
    List<Violation> violations = new ArrayList<>();
    check(provider, details, null, violations);
    if (!violations.isEmpty()) {
      throw new Refused(CommonProblem.VALIDATION_FAILED, violations);
    }
  }

  /** Nobody closes the campus of what is about to be published. */
  void hold(OfferingDetails details) {
    var campusId = details.terms().campusId();
    if (campusId != null) {
      campuses.lockToRead(new CampusId(campusId));
    }
  }

  /**
   * Notes what is wrong with the campus.
   *
   * @param day the day of the start; null where it does not matter yet
   */
  void check(
      ProviderId provider,
      OfferingDetails details,
      @Nullable LocalDate day,
      List<Violation> violations) {
    var campusId = details.terms().campusId();
    if (campusId == null) {
      return;
    }
    var campus = campuses.find(new CampusId(campusId)).filter(it -> it.provider().equals(provider));
    checkOpen(campus, day, violations);
    if (campus
        .filter(it -> !it.details().municipality().equals(details.municipality()))
        .isPresent()) {
      violations.add(
          new Violation("/municipality", "campus", "must be the one of the campus, or left out"));
    }
  }

  private static void checkOpen(
      Optional<Campus> campus, @Nullable LocalDate day, List<Violation> violations) {
    if (campus.isEmpty()) {
      violations.add(
          new Violation("/terms/campusId", "unknown", "must be a campus of the provider"));
    } else if (!campus.get().isOpen()) {
      violations.add(new Violation("/terms/campusId", "closed", "is a campus that is closed"));
    } else if (day != null && !campus.get().details().validity().includes(day)) {
      violations.add(
          new Violation("/terms/campusId", "not-valid", "is not in use on the day of the start"));
    }
  }
}
