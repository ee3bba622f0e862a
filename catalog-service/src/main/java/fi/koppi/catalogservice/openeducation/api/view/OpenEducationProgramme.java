package fi.koppi.catalogservice.openeducation.api.view;

import fi.koppi.catalogservice.openeducation.Education;
import fi.koppi.catalogservice.openeducation.LearnedSkill;
import fi.koppi.catalogservice.openeducation.api.vocabulary.EducationLevel;
import fi.koppi.catalogservice.openeducation.api.vocabulary.LevelOfQualification;
import fi.koppi.catalogservice.openeducation.api.vocabulary.ModeOfDelivery;
import fi.koppi.catalogservice.openeducation.api.vocabulary.ModeOfStudy;
import fi.koppi.catalogservice.openeducation.api.vocabulary.ProgrammeType;
import fi.koppi.catalogservice.openeducation.api.vocabulary.QualificationAwarded;
import fi.koppi.catalogservice.openeducation.api.vocabulary.Vocabulary;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.json.OptionalList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A qualification: the standard's {@code Programme}.
 *
 * @param teachingLanguages the languages of its current offerings; absent if there are none
 */
@Schema(
    examples =
        """
        {"programmeId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c10",
         "primaryCode": {"codeType": "uuid", "code": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c10"},
         "programmeType": "programme",
         "name": [{"language": "fi", "value": "Kone- ja tuotantotekniikan perustutkinto"}],
         "studyLoad": [{"studyLoadUnit": "x-osaamispiste", "value": 180}],
         "qualificationAwarded": "vocational_diploma", "modeOfStudy": "full_time",
         "levelOfQualification": "eqf_4", "level": "secondary_vocational_education",
         "fieldsOfStudy": "0715", "learningOutcomeIds": [],
         "organisationId": "01920000-0000-7000-8000-000000000201",
         "validFrom": "2027-01-04T06:00:00Z"}\
        """)
public record OpenEducationProgramme(
    UUID programmeId,
    CodeEntry primaryCode,
    ProgrammeType programmeType,
    List<LanguageString> name,
    @Nullable List<LanguageString> description,
    @Nullable List<LanguageCode> teachingLanguages,
    @Nullable List<StudyLoad> studyLoad,
    QualificationAwarded qualificationAwarded,
    @Nullable ModeOfStudy modeOfStudy,
    @Nullable List<ModeOfDelivery> modesOfDelivery,
    @Nullable LevelOfQualification levelOfQualification,
    EducationLevel level,
    @Nullable String fieldsOfStudy,
    List<UUID> learningOutcomeIds,
    UUID organisationId,
    Instant validFrom,
    @Nullable Instant validTo) {

  public static OpenEducationProgramme of(Education education) {
    var eqf = education.level();
    return new OpenEducationProgramme(
        education.id().value(),
        CodeEntry.of(education.id()),
        ProgrammeType.PROGRAMME,
        LanguageString.of(education.name()),
        LanguageString.orNull(education.description()),
        OptionalList.orNull(education.languages()),
        StudyLoad.of(education.competencePoints()),
        QualificationAwarded.VOCATIONAL_DIPLOMA,
        education.profile().studyModes().stream().findFirst().map(Vocabulary::of).orElse(null),
        OptionalList.orNull(education.deliveryModes().stream().map(Vocabulary::of).toList()),
        eqf == null ? null : Vocabulary.levelOf(eqf),
        Vocabulary.levelOf(education.kind()),
        education.field(),
        education.skills().stream().map(LearnedSkill::idOf).toList(),
        education.school().value(),
        education.addedAt(),
        education.retiredAt());
  }
}
