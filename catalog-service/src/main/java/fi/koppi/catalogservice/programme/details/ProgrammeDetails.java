package fi.koppi.catalogservice.programme.details;

import fi.koppi.kit.identifier.EqfLevel;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The details of a programme that its provider writes.
 *
 * @param competencePoints its extent, where it is counted in points
 * @param field the field of education
 * @param skills ESCO skills that somebody gains
 * @param languageLevel what somebody must know of a language to enter
 * @param profile what else is known of it
 */
public record ProgrammeDetails(
    ProgrammeKind kind,
    LocalizedText name,
    @Nullable LocalizedText description,
    @Nullable Integer competencePoints,
    @Nullable EqfLevel eqfLevel,
    @Nullable IscedF field,
    List<EscoUri> skills,
    @Nullable LanguageRequirement languageLevel,
    ProgrammeProfile profile) {

  /** The most characters of a name in each language. */
  public static final int LONGEST_NAME = 300;

  public ProgrammeDetails {
    skills = skills.stream().distinct().toList();
  }

  /** Creates the details of a programme of which nothing else is known. */
  public ProgrammeDetails(
      ProgrammeKind kind,
      LocalizedText name,
      @Nullable LocalizedText description,
      @Nullable Integer competencePoints,
      @Nullable EqfLevel eqfLevel,
      @Nullable IscedF field,
      List<EscoUri> skills,
      @Nullable LanguageRequirement languageLevel) {
    this(
        kind,
        name,
        description,
        competencePoints,
        eqfLevel,
        field,
        skills,
        languageLevel,
        ProgrammeProfile.EMPTY);
  }

  /** Returns the same details with another profile. */
  public ProgrammeDetails on(ProgrammeProfile other) {
    return new ProgrammeDetails(
        kind, name, description, competencePoints, eqfLevel, field, skills, languageLevel, other);
  }

  /** Lists the languages that an applicant has to know in order to enter, all of them. */
  public List<LanguageRequirement> entryLanguages() {
    return Stream.concat(Stream.ofNullable(languageLevel), profile.entry().languages().stream())
        .distinct()
        .toList();
  }
}
