package fi.koppi.catalogservice.programme;

import fi.koppi.kit.identifier.EqfLevel;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a programme teaches.
 *
 * @param competencePoints its extent, where it is counted in points
 * @param field the field of education
 * @param skills ESCO skills that somebody gains
 * @param languageLevel what somebody must know of a language to enter
 */
public record ProgrammeDetails(
    ProgrammeKind kind,
    LocalizedText name,
    @Nullable LocalizedText description,
    @Nullable Integer competencePoints,
    @Nullable EqfLevel eqfLevel,
    @Nullable IscedF field,
    List<EscoUri> skills,
    @Nullable LanguageRequirement languageLevel) {

  public ProgrammeDetails {
    skills = List.copyOf(skills);
  }
}
