package fi.koppi.catalogservice.openeducation.api.view;

import fi.koppi.catalogservice.openeducation.LearnedSkill;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill of ESCO that an education teaches: the standard's {@code LearningOutcome}. */
@Schema(
    examples =
        """
        {"learningOutcomeId": "00000000-0000-4000-8000-000000000001",
         "primaryCode": {"codeType": "x-esco-uri",
          "code": "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"},
         "name": [{"language": "fi", "value": "käyttää sorvia"}]}\
        """)
public record LearningOutcome(
    UUID learningOutcomeId, CodeEntry primaryCode, List<LanguageString> name) {

  public static LearningOutcome of(LearnedSkill learned) {
    var name = learned.name();
    return new LearningOutcome(
        LearnedSkill.idOf(learned.skill()),
        CodeEntry.of(learned.skill()),
        name == null ? unnamed(learned) : LanguageString.of(name));
  }

  /**
   * Names the skill by its URI, because the standard requires a name and the classification may not
   * have been loaded yet.
   */
  private static List<LanguageString> unnamed(LearnedSkill learned) {
    return List.of(new LanguageString("und", learned.skill().value()));
  }
}
