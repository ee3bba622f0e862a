package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.identifier.EscoUri;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The storage of the catalogue. Lists hold what is in force, in the order of ids, and one row more
 * than the page if there is one; a row that cannot be read has an empty place.
 */
public interface EducationCatalog {

  /**
   * Lists schools.
   *
   * @param root true for schools that are not part of another, false for the others, null for all
   */
  List<Optional<School>> schools(
      @Nullable String text, @Nullable String code, @Nullable Boolean root, Paging paging);

  Optional<School> school(ProviderId id);

  List<Optional<Education>> educations(EducationFilter filter, Paging paging);

  /** Finds an education that is or was taught. */
  Optional<Education> education(ProgrammeId id, Tier tier);

  List<Optional<OfferedEducation>> offered(OfferedFilter filter, Paging paging);

  /** Finds an offering that is published. */
  Optional<OfferedEducation> offered(OfferingId id, Tier tier);

  /** Lists the skills that are taught. */
  List<Optional<LearnedSkill>> skills(@Nullable String text, @Nullable String code, Paging paging);

  Optional<LearnedSkill> skill(EscoUri skill);
}
