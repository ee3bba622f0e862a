package fi.koppi.catalogservice.openeducation.api.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The study load: the standard's {@code StudyLoadDescriptor}. */
@Schema(examples = "{\"studyLoadUnit\": \"x-osaamispiste\", \"value\": 30}")
public record StudyLoad(String studyLoadUnit, int value) {

  /**
   * Uses a unit of its own, because Finland's competence points are not among the standard's units.
   */
  public static @Nullable List<StudyLoad> of(@Nullable Integer competencePoints) {
    return competencePoints == null
        ? null
        : List.of(new StudyLoad("x-osaamispiste", competencePoints));
  }
}
