package fi.koppi.catalogservice.openeducation.api;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.openeducation.OpenEducationQueries;
import fi.koppi.catalogservice.openeducation.Tier;
import fi.koppi.catalogservice.openeducation.api.parameters.EducationParameters;
import fi.koppi.catalogservice.openeducation.api.parameters.OfferingParameters;
import fi.koppi.catalogservice.openeducation.api.parameters.PagingParameters;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationCourse;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationCourseOffering;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationPage;
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

/** Serves courses, which are units of qualifications or other trainings, and their offerings. */
@Path("/oeapi/v6/courses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open Education API", description = "The catalogue in version 6 of that standard")
@SecurityRequirement(name = "bearer")
@RunOnVirtualThread
@Authenticated
class OpenEducationCourseResource {

  private final OpenEducationQueries queries;

  OpenEducationCourseResource(OpenEducationQueries queries) {
    this.queries = queries;
  }

  @GET
  @Operation(
      operationId = "listOpenEducationCourses",
      summary = "List the courses",
      description =
          "A course of the standard is any programme of the catalogue that isn't a whole"
              + " qualification: a unit, preparatory or other training, coaching, a group. Only"
              + " active ones, in the order of their ids.")
  @APIResponse(responseCode = "200", description = "A page of courses")
  public OpenEducationPage<OpenEducationCourse> list(
      @BeanParam @Valid PagingParameters paging,
      @BeanParam @Valid EducationParameters asked,
      @QueryParam("level") @Nullable EducationLevel level,
      @QueryParam("modeOfDelivery") @Nullable ModeOfDelivery mode) {
    return OpenEducationPage.of(
        queries.educations(asked.courses(null, null, level, mode), paging.paging()),
        OpenEducationCourse::of);
  }

  @GET
  @Path("{courseId}")
  @Operation(
      operationId = "getOpenEducationCourse",
      summary = "Read a course",
      description = "A retired one has `validTo`.")
  @APIResponse(responseCode = "200", description = "The course")
  public OpenEducationCourse get(@PathParam("courseId") UUID id) {
    return OpenEducationCourse.of(queries.education(new ProgrammeId(id), Tier.COURSE));
  }

  @GET
  @Path("{courseId}/course-offerings")
  @Operation(
      operationId = "listOpenEducationCourseOfferings",
      summary = "List the offerings of a course",
      description =
          "Published ones that start today or later, if `since` says nothing else; those"
              + " with continuous admission always fit. In the order of their ids.")
  @APIResponse(
      responseCode = "200",
      description = "A page of offerings, which is empty for an unknown id")
  public OpenEducationPage<OpenEducationCourseOffering> offerings(
      @PathParam("courseId") UUID id,
      @BeanParam @Valid PagingParameters paging,
      @BeanParam @Valid OfferingParameters asked) {
    return OpenEducationPage.of(
        queries.offered(asked.filter(Tier.COURSE, null, new ProgrammeId(id)), paging.paging()),
        OpenEducationCourseOffering::of);
  }
}
