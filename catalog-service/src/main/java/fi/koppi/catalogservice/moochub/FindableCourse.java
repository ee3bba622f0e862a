package fi.koppi.catalogservice.moochub;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme with its published offerings.
 *
 * @param field its detailed field in ISCED-F 2013
 * @param skills the skills that it teaches, as far as the classification knows them
 * @param partOf the qualifications that it is part of
 * @param instances the offerings, in the order of ids; never empty
 */
public record FindableCourse(
    ProgrammeId id,
    LocalizedText name,
    @Nullable LocalizedText description,
    @Nullable String field,
    LocalizedText provider,
    List<Skill> skills,
    List<ProgrammeId> partOf,
    Instant addedAt,
    List<CourseInstance> instances) {

  public FindableCourse {
    skills = List.copyOf(skills);
    partOf = List.copyOf(partOf);
    instances = List.copyOf(instances);
  }

  /** A skill with its name. */
  public record Skill(EscoUri uri, LocalizedText name) {}
}
