package fi.koppi.catalogservice.openeducation.api;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.openeducation.OpenEducationQueries;
import fi.koppi.catalogservice.openeducation.Tier;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationCourseOffering;
import fi.koppi.catalogservice.openeducation.api.view.OpenEducationProgrammeOffering;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves the standard's entry point, and single offerings while they are published. */
@Path("/oeapi/v6")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open Education API")
@SecurityRequirement(name = "bearer")
@RunOnVirtualThread
@Authenticated
class OpenEducationResource {

  private final OpenEducationQueries queries;
  private final ServiceDescription description;

  OpenEducationResource(OpenEducationQueries queries, ServiceDescription description) {
    this.queries = queries;
    this.description = description;
  }

  @GET
  @Operation(
      operationId = "getOpenEducationService",
      summary = "Read which part of the Open Education API is supported",
      description =
          "The entry point of the standard: whom to write to, where the OpenAPI document"
              + " is, and which of the standard's operations can be called. All of them only read.")
  @APIResponse(responseCode = "200", description = "The supported part")
  public OpenEducationService service() {
    return description.service();
  }

  @GET
  @Path("course-offerings/{courseOfferingId}")
  @Operation(
      operationId = "getOpenEducationCourseOffering",
      summary = "Read an offering of a course",
      description =
          "Only while it is published. After that, and for an offering of a whole"
              + " qualification, the answer is 404; read the offering's status at `getOffering`.")
  @APIResponse(responseCode = "200", description = "The offering")
  public OpenEducationCourseOffering course(@PathParam("courseOfferingId") UUID id) {
    return OpenEducationCourseOffering.of(queries.offered(new OfferingId(id), Tier.COURSE));
  }

  @GET
  @Path("programme-offerings/{programmeOfferingId}")
  @Operation(
      operationId = "getOpenEducationProgrammeOffering",
      summary = "Read an offering of a programme",
      description =
          "Only while it is published. After that, and for an offering of a course, the"
              + " answer is 404; read the offering's status at `getOffering`.")
  @APIResponse(responseCode = "200", description = "The offering")
  public OpenEducationProgrammeOffering programme(@PathParam("programmeOfferingId") UUID id) {
    return OpenEducationProgrammeOffering.of(queries.offered(new OfferingId(id), Tier.PROGRAMME));
  }
}
