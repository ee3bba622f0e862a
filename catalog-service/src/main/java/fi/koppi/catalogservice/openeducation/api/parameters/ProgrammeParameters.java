package fi.koppi.catalogservice.openeducation.api.parameters;

import fi.koppi.catalogservice.openeducation.api.vocabulary.LevelOfQualification;
import fi.koppi.catalogservice.openeducation.api.vocabulary.ProgrammeType;
import fi.koppi.catalogservice.openeducation.api.vocabulary.QualificationAwarded;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that only programmes have. */
public record ProgrammeParameters(
    @QueryParam("programmeType") @Nullable ProgrammeType programmeType,
    @QueryParam("qualificationAwarded") @Nullable QualificationAwarded qualificationAwarded,
    @QueryParam("levelOfQualification") @Nullable LevelOfQualification levelOfQualification,
    @Parameter(description = "A field of ISCED-F 2013, or the beginning of one")
        @QueryParam("fieldsOfStudy")
        @Nullable
        @Size(min = 2, max = 6)
        String fieldsOfStudy) {

  public boolean fitOurs() {
    return (programmeType == null || programmeType == ProgrammeType.PROGRAMME)
        && (qualificationAwarded == null
            || qualificationAwarded == QualificationAwarded.VOCATIONAL_DIPLOMA);
  }
}
