package fi.koppi.catalogservice.openeducation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the storage. Lists have what is in force, in the order of ids, and one row more
 * than the page holds where there is one.
 */
public interface EducationCatalog {

  /**
   * Schools.
   *
   * @param root whether only those that are no part of another, or only the others
   */
  List<School> schools(
      @Nullable String text, @Nullable String code, @Nullable Boolean root, Paging paging);

  Optional<School> school(UUID id);

  List<Education> educations(EducationFilter filter, Paging paging);

  /** One that is or was taught. */
  Optional<Education> education(UUID id, Tier tier);

  List<OfferedEducation> offered(OfferedFilter filter, Paging paging);

  /** One that is published. */
  Optional<OfferedEducation> offered(UUID id, Tier tier);

  /** The skills that somebody gains in what is taught. */
  List<LearnedSkill> skills(@Nullable String text, @Nullable String code, Paging paging);

  Optional<LearnedSkill> skill(UUID id);
}
