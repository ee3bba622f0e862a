package fi.koppi.catalogservice.openeducation.api;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.openeducation.OpenEducationQueries;
import fi.koppi.catalogservice.openeducation.Tier;
import fi.koppi.catalogservice.openeducation.api.parameters.EducationParameters;
import fi.koppi.catalogservice.openeducation.api.parameters.OfferingParameters;
import fi.koppi.catalogservice.openeducation.api.parameters.PagingParameters;
import fi.koppi.catalogservice.openeducation.api.parameters.ProgrammeParameters;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationCourse;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationPage;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationProgramme;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationProgrammeOffering;
import fi.koppi.catalogservice.openeducation.api.vocabulary.EducationLevel;
import fi.koppi.catalogservice.openeducation.api.vocabulary.ModeOfDelivery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Serves programmes, their units and their offerings. */
@Path("/oeapi/v6/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open Education API", description = "The catalogue in version 6 of that standard")
@SecurityRequirement(name = "bearer")
@RunOnVirtualThread
@Authenticated
class OpenEducationProgrammeResource {

  private final OpenEducationQueries queries;

  OpenEducationProgrammeResource(OpenEducationQueries queries) {
    this.queries = queries;
  }

  @GET
  @Operation(
      operationId = "listOpenEducationProgrammes",
      summary = "List the programmes",
      description =
          "A programme of the standard is a programme of the catalogue that is a whole"
              + " qualification; everything else is a course. Only active ones, in the order of"
              + " their ids.")
  @APIResponse(responseCode = "200", description = "A page of programmes")
  public OpenEducationPage<OpenEducationProgramme> list(
      @BeanParam @Valid PagingParameters paging,
      @BeanParam @Valid EducationParameters asked,
      @BeanParam @Valid ProgrammeParameters programmes) {
    return OpenEducationPage.of(
        queries.educations(asked.programmes(null, programmes), paging.paging()),
        OpenEducationProgramme::of);
  }

  @GET
  @Path("{programmeId}")
  @Operation(
      operationId = "getOpenEducationProgramme",
      summary = "Read a programme",
      description = "A retired one has `validTo`.")
  @APIResponse(responseCode = "200", description = "The programme")
  public OpenEducationProgramme get(@PathParam("programmeId") UUID id) {
    return OpenEducationProgramme.of(queries.education(new ProgrammeId(id), Tier.PROGRAMME));
  }

  @GET
  @Path("{programmeId}/courses")
  @Operation(
      operationId = "listOpenEducationCoursesOfProgramme",
      summary = "List the units of a programme, of all organisations",
      description =
          "Active programmes that name this one as what they are a part of, whoever"
              + " provides them; in the order of their ids.")
  @APIResponse(
      responseCode = "200",
      description = "A page of courses, which is empty for an unknown id")
  public OpenEducationPage<OpenEducationCourse> courses(
      @PathParam("programmeId") UUID id,
      @BeanParam @Valid PagingParameters paging,
      @BeanParam @Valid EducationParameters asked,
      @QueryParam("level") @Nullable EducationLevel level,
      @QueryParam("modeOfDelivery") @Nullable ModeOfDelivery mode) {
    return OpenEducationPage.of(
        queries.educations(asked.courses(null, new ProgrammeId(id), level, mode), paging.paging()),
        OpenEducationCourse::of);
  }

  @GET
  @Path("{programmeId}/programme-offerings")
  @Operation(
      operationId = "listOpenEducationProgrammeOfferings",
      summary = "List the offerings of a programme",
      description =
          "Published ones that start today or later, if `since` says nothing else; those"
              + " with continuous admission always fit. In the order of their ids.")
  @APIResponse(
      responseCode = "200",
      description = "A page of offerings, which is empty for an unknown id")
  public OpenEducationPage<OpenEducationProgrammeOffering> offerings(
      @PathParam("programmeId") UUID id,
      @BeanParam @Valid PagingParameters paging,
      @BeanParam @Valid OfferingParameters asked) {
    return OpenEducationPage.of(
        queries.offered(asked.filter(Tier.PROGRAMME, null, new ProgrammeId(id)), paging.paging()),
        OpenEducationProgrammeOffering::of);
  }
}
