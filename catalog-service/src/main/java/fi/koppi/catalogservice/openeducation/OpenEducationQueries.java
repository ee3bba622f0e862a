package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue as the Open Education API sees it. */
@ApplicationScoped
public class OpenEducationQueries {

  private final EducationCatalog catalog;
  private final InstantSource time;

  @Inject
  OpenEducationQueries(EducationCatalog catalog, InstantSource time) {
    this.catalog = catalog;
    this.time = time;
  }

  @Transactional
  public Slice<School> schools(
      @Nullable String text, @Nullable String code, @Nullable Boolean root, Paging paging) {
    var today = today();
    var found =
        catalog.schools(text, code, root, paging).stream()
            .map(row -> row.map(school -> school.on(today)));
    return Slice.of(found.toList(), paging);
  }

  @Transactional
  public School school(ProviderId id) {
    return known(catalog.school(id)).on(today());
  }

  @Transactional
  public Slice<Education> educations(EducationFilter filter, Paging paging) {
    return Slice.of(catalog.educations(filter, paging), paging);
  }

  @Transactional
  public Education education(ProgrammeId id, Tier tier) {
    return known(catalog.education(id, tier));
  }

  /**
   * Lists offerings; without an earliest start, those that start from today on, as in the standard.
   */
  @Transactional
  public Slice<OfferedEducation> offered(OfferedFilter filter, Paging paging) {
    return Slice.of(catalog.offered(fromToday(filter), paging), paging);
  }

  @Transactional
  public OfferedEducation offered(OfferingId id, Tier tier) {
    return known(catalog.offered(id, tier));
  }

  @Transactional
  public Slice<LearnedSkill> skills(@Nullable String text, @Nullable String code, Paging paging) {
    return Slice.of(catalog.skills(text, code, paging), paging);
  }

  @Transactional
  public LearnedSkill skill(EscoUri skill) {
    return known(catalog.skill(skill));
  }

  private OfferedFilter fromToday(OfferedFilter filter) {
    return filter.since() != null ? filter : filter.startingFrom(today());
  }

  private LocalDate today() {
    return Today.at(time.instant());
  }

  private static <T> T known(Optional<T> found) {
    return found.orElseThrow(
        () -> new Refused(CommonProblem.NOT_FOUND, "The catalogue has nothing with this id."));
  }
}
