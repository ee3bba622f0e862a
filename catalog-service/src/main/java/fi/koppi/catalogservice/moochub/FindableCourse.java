package fi.koppi.catalogservice.moochub;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme that somebody could take part in, with all that is offered of it.
 *
 * @param field its detailed field in ISCED-F 2013
 * @param skills what somebody learns, as far as the classification knows it
 * @param partOf the qualifications that it is a part of
 * @param instances what is offered, in the order of ids; never empty
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

  /** A skill with what it is called. */
  public record Skill(EscoUri uri, LocalizedText name) {}
}
