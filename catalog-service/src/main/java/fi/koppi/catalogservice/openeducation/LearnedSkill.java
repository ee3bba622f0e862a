package fi.koppi.catalogservice.openeducation;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A skill of ESCO that an education teaches.
 *
 * @param name its name, or null while the classification has not been loaded
 */
public record LearnedSkill(EscoUri skill, @Nullable LocalizedText name) {

  /** Returns ESCO's own id of a skill, which is the end of its URI. */
  public static UUID idOf(EscoUri skill) {
    return UUID.fromString(skill.path().substring(skill.path().indexOf('/') + 1));
  }

  /** Returns the skill with the id. */
  public static EscoUri ofId(UUID id) {
    return EscoUri.ofPath("skill/" + id);
  }
}
