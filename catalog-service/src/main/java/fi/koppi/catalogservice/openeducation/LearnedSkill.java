package fi.koppi.catalogservice.openeducation;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A skill of ESCO that somebody gains in an education.
 *
 * @param name what it is called, where the classification has been given
 */
public record LearnedSkill(EscoUri skill, @Nullable LocalizedText name) {

  /** ESCO's own id of a skill: the end of its URI. */
  public static UUID idOf(EscoUri skill) {
    return UUID.fromString(skill.path().substring(skill.path().indexOf('/') + 1));
  }

  /** The skill that has the id. */
  public static EscoUri ofId(UUID id) {
    return EscoUri.ofPath("skill/" + id);
  }
}
