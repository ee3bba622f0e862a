package fi.koppi.catalogservice.openeducation.api.parameters;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.openeducation.EducationFilter;
import fi.koppi.catalogservice.openeducation.Tier;
import fi.koppi.catalogservice.openeducation.api.vocabulary.EducationLevel;
import fi.koppi.catalogservice.openeducation.api.vocabulary.ModeOfDelivery;
import fi.koppi.catalogservice.openeducation.api.vocabulary.Vocabulary;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.LanguageCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that programmes and courses share. */
public record EducationParameters(
    @Parameter(description = "Text in a name or a description")
        @QueryParam("q")
        @Nullable
        @Size(max = 200)
        String text,
    @QueryParam("primaryCode") @Nullable @Size(min = 1, max = 200) String primaryCode,
    @QueryParam("teachingLanguage") @Nullable TeachingLanguage teachingLanguage) {

  /**
   * Makes the criteria for courses; a level or mode of delivery that the catalogue doesn't have
   * finds nothing.
   */
  public EducationFilter courses(
      @Nullable ProviderId school,
      @Nullable ProgrammeId programme,
      @Nullable EducationLevel level,
      @Nullable ModeOfDelivery mode) {
    var kinds = Tier.COURSE.kinds();
    if (level != null) {
      kinds.retainAll(Vocabulary.kindsAt(level));
    }
    DeliveryMode ours = null;
    if (mode != null) {
      ours = Vocabulary.ours(mode).orElse(null);
      if (ours == null) {
        kinds.clear();
      }
    }
    return filter(kinds, school, programme, ours, null, null);
  }

  /**
   * Makes the criteria for programmes. All of the catalogue's are full programmes that lead to a
   * vocational qualification, so other types find nothing.
   */
  public EducationFilter programmes(@Nullable ProviderId school, ProgrammeParameters asked) {
    var kinds = Tier.PROGRAMME.kinds();
    if (!asked.fitOurs()) {
      kinds.clear();
    }
    var level = asked.levelOfQualification();
    return filter(
        kinds,
        school,
        null,
        null,
        level == null ? null : Vocabulary.eqfOf(level),
        asked.fieldsOfStudy());
  }

  private EducationFilter filter(
      Set<ProgrammeKind> kinds,
      @Nullable ProviderId school,
      @Nullable ProgrammeId programme,
      @Nullable DeliveryMode mode,
      @Nullable Integer level,
      @Nullable String field) {
    return new EducationFilter(
        kinds, school, programme, text, primaryCode, language(), mode, level, field);
  }

  private @Nullable LanguageCode language() {
    return teachingLanguage == null ? null : teachingLanguage.code();
  }
}
