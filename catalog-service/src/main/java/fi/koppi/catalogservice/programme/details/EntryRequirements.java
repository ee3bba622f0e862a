package fi.koppi.catalogservice.programme.details;

import fi.koppi.kit.identifier.EqfLevel;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.json.OptionalList;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The requirements for entering a programme. An applicant has to meet all of them.
 *
 * @param languages what he must know of languages
 * @param priorEducation the level of the education that he must have
 * @param skills the ESCO skills that he must have
 * @param suitability what is checked of his suitability
 */
@Schema(
    examples =
        """
        {"languages": [{"language": "fi", "level": "B1.1"}], "priorEducation": 2,
         "skills": ["http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000002"],
         "suitability": ["SORA"]}\
        """)
public record EntryRequirements(
    @Nullable @Size(max = 10) List<@NotNull LanguageRequirement> languages,
    @Nullable EqfLevel priorEducation,
    @Nullable @Size(max = 200) List<@NotNull EscoUri> skills,
    @Nullable @Size(max = 10) List<@NotNull SuitabilityCheck> suitability) {

  /** Anybody may enter. */
  public static final EntryRequirements NONE = new EntryRequirements(null, null, null, null);

  /** Treats a missing list as an empty one, so that both are equal. */
  public EntryRequirements {
    languages = OptionalList.of(languages);
    skills = OptionalList.of(skills);
    suitability = OptionalList.of(suitability);
  }

  @Override
  public List<LanguageRequirement> languages() {
    return OptionalList.of(languages);
  }

  @Override
  public List<EscoUri> skills() {
    return OptionalList.of(skills);
  }

  @Override
  public List<SuitabilityCheck> suitability() {
    return OptionalList.of(suitability);
  }
}
