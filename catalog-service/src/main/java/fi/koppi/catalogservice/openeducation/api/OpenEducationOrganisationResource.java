package fi.koppi.catalogservice.openeducation.api;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.openeducation.OfferedEducation;
import fi.koppi.catalogservice.openeducation.OpenEducationQueries;
import fi.koppi.catalogservice.openeducation.Slice;
import fi.koppi.catalogservice.openeducation.Tier;
import fi.koppi.catalogservice.openeducation.api.parameters.EducationParameters;
import fi.koppi.catalogservice.openeducation.api.parameters.OfferingParameters;
import fi.koppi.catalogservice.openeducation.api.parameters.PagingParameters;
import fi.koppi.catalogservice.openeducation.api.parameters.ProgrammeParameters;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationCourse;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationCourseOffering;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationOrganisation;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationPage;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationProgramme;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationProgrammeOffering;
import fi.koppi.catalogservice.openeducation.api.vocabulary.EducationLevel;
import fi.koppi.catalogservice.openeducation.api.vocabulary.ModeOfDelivery;
import fi.koppi.catalogservice.openeducation.api.vocabulary.OrganisationKind;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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

/** Serves organisations, their programmes, courses and offerings. */
@Path("/oeapi/v6/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open Education API", description = "The catalogue in version 6 of that standard")
@SecurityRequirement(name = "bearer")
@RunOnVirtualThread
@Authenticated
class OpenEducationOrganisationResource {

  private final OpenEducationQueries queries;

  OpenEducationOrganisationResource(OpenEducationQueries queries) {
    this.queries = queries;
  }

  @GET
  @Operation(
      operationId = "listOpenEducationOrganisations",
      summary = "List the organisations",
      description =
          "The providers that take part, without closed ones, each with its open campuses;"
              + " in the order of their ids.")
  @APIResponse(responseCode = "200", description = "A page of organisations")
  public OpenEducationPage<OpenEducationOrganisation> list(
      @BeanParam @Valid PagingParameters paging,
      @QueryParam("q") @Nullable @Size(max = 200) String text,
      @QueryParam("primaryCode") @Nullable @Size(min = 1, max = 200) String code,
      @QueryParam("organisationType") @Nullable OrganisationKind type) {
    if (type != null && type != OrganisationKind.ROOT && type != OrganisationKind.INSTITUTE) {
      return OpenEducationPage.empty(paging);
    }
    var root = type == null ? null : type == OrganisationKind.ROOT;
    return OpenEducationPage.of(
        queries.schools(text, code, root, paging.paging()), OpenEducationOrganisation::of);
  }

  @GET
  @Path("{organisationId}")
  @Operation(
      operationId = "getOpenEducationOrganisation",
      summary = "Read an organisation",
      description = "The provider with its open campuses. A closed provider can still be read.")
  @APIResponse(responseCode = "200", description = "The organisation")
  public OpenEducationOrganisation get(@PathParam("organisationId") UUID id) {
    return OpenEducationOrganisation.of(queries.school(new ProviderId(id)));
  }

  @GET
  @Path("{organisationId}/programmes")
  @Operation(
      operationId = "listOpenEducationProgrammesOfOrganisation",
      summary = "List the programmes of an organisation",
      description =
          "Its active programmes that are whole qualifications, in the order of their ids."
              + " What else it teaches is among its courses.")
  @APIResponse(
      responseCode = "200",
      description = "A page of programmes, which is empty for an unknown id")
  public OpenEducationPage<OpenEducationProgramme> programmes(
      @PathParam("organisationId") UUID id,
      @BeanParam @Valid PagingParameters paging,
      @BeanParam @Valid EducationParameters asked,
      @BeanParam @Valid ProgrammeParameters programmes) {
    return OpenEducationPage.of(
        queries.educations(asked.programmes(new ProviderId(id), programmes), paging.paging()),
        OpenEducationProgramme::of);
  }

  @GET
  @Path("{organisationId}/courses")
  @Operation(
      operationId = "listOpenEducationCoursesOfOrganisation",
      summary = "List the courses of an organisation",
      description =
          "Its active programmes that aren't whole qualifications, such as units and other"
              + " training, in the order of their ids.")
  @APIResponse(
      responseCode = "200",
      description = "A page of courses, which is empty for an unknown id")
  public OpenEducationPage<OpenEducationCourse> courses(
      @PathParam("organisationId") UUID id,
      @BeanParam @Valid PagingParameters paging,
      @BeanParam @Valid EducationParameters asked,
      @QueryParam("level") @Nullable EducationLevel level,
      @QueryParam("modeOfDelivery") @Nullable ModeOfDelivery mode) {
    return OpenEducationPage.of(
        queries.educations(asked.courses(new ProviderId(id), null, level, mode), paging.paging()),
        OpenEducationCourse::of);
  }

  @GET
  @Path("{organisationId}/course-offerings")
  @Operation(
      operationId = "listOpenEducationCourseOfferingsOfOrganisation",
      summary = "List the courses that an organisation offers",
      description =
          "Its published offerings of courses that start today or later, if `since` says"
              + " nothing else; those with continuous admission always fit. In the order of their"
              + " ids.")
  @APIResponse(
      responseCode = "200",
      description = "A page of offerings, which is empty for an unknown id")
  public OpenEducationPage<OpenEducationCourseOffering> courseOfferings(
      @PathParam("organisationId") UUID id,
      @BeanParam @Valid PagingParameters paging,
      @BeanParam @Valid OfferingParameters asked) {
    return OpenEducationPage.of(
        offered(id, Tier.COURSE, paging, asked), OpenEducationCourseOffering::of);
  }

  @GET
  @Path("{organisationId}/programme-offerings")
  @Operation(
      operationId = "listOpenEducationProgrammeOfferingsOfOrganisation",
      summary = "List the programmes that an organisation offers",
      description =
          "Its published offerings of whole qualifications that start today or later, if"
              + " `since` says nothing else; those with continuous admission always fit. In the"
              + " order of their ids.")
  @APIResponse(
      responseCode = "200",
      description = "A page of offerings, which is empty for an unknown id")
  public OpenEducationPage<OpenEducationProgrammeOffering> programmeOfferings(
      @PathParam("organisationId") UUID id,
      @BeanParam @Valid PagingParameters paging,
      @BeanParam @Valid OfferingParameters asked) {
    return OpenEducationPage.of(
        offered(id, Tier.PROGRAMME, paging, asked), OpenEducationProgrammeOffering::of);
  }

  private Slice<OfferedEducation> offered(
      UUID id, Tier tier, PagingParameters paging, OfferingParameters asked) {
    return queries.offered(asked.filter(tier, new ProviderId(id), null), paging.paging());
  }
}
