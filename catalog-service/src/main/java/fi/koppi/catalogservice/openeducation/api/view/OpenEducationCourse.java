package fi.koppi.catalogservice.openeducation.api.view;

import fi.koppi.catalogservice.openeducation.Education;
import fi.koppi.catalogservice.openeducation.LearnedSkill;
import fi.koppi.catalogservice.openeducation.api.vocabulary.EducationLevel;
import fi.koppi.catalogservice.openeducation.api.vocabulary.ModeOfDelivery;
import fi.koppi.catalogservice.openeducation.api.vocabulary.Vocabulary;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.json.OptionalList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a qualification or another training: the standard's {@code Course}.
 *
 * @param teachingLanguages the languages of its current offerings; absent if there are none
 */
@Schema(
    examples =
        """
        {"courseId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11",
         "primaryCode": {"codeType": "uuid", "code": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11"},
         "name": [{"language": "fi", "value": "Koneistus"}],
         "studyLoad": [{"studyLoadUnit": "x-osaamispiste", "value": 30}],
         "modesOfDelivery": ["hybrid"], "teachingLanguages": ["fi"], "fieldsOfStudy": "0715",
         "level": "secondary_vocational_education", "learningOutcomeIds": [], "programmeIds": [],
         "organisationId": "01920000-0000-7000-8000-000000000201",
         "validFrom": "2027-01-04T06:00:00Z"}\
        """)
public record OpenEducationCourse(
    UUID courseId,
    CodeEntry primaryCode,
    List<LanguageString> name,
    @Nullable List<LanguageString> description,
    @Nullable List<StudyLoad> studyLoad,
    @Nullable List<ModeOfDelivery> modesOfDelivery,
    @Nullable List<LanguageCode> teachingLanguages,
    @Nullable String fieldsOfStudy,
    EducationLevel level,
    List<UUID> learningOutcomeIds,
    List<UUID> programmeIds,
    UUID organisationId,
    Instant validFrom,
    @Nullable Instant validTo) {

  public static OpenEducationCourse of(Education education) {
    return new OpenEducationCourse(
        education.id().value(),
        CodeEntry.of(education.id()),
        LanguageString.of(education.name()),
        LanguageString.orNull(education.description()),
        StudyLoad.of(education.competencePoints()),
        OptionalList.orNull(education.deliveryModes().stream().map(Vocabulary::of).toList()),
        OptionalList.orNull(education.languages()),
        education.field(),
        Vocabulary.levelOf(education.kind()),
        education.skills().stream().map(LearnedSkill::idOf).toList(),
        education.profile().partOf(),
        education.school().value(),
        education.addedAt(),
        education.retiredAt());
  }
}
