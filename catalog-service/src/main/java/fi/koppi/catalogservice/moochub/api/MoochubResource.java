package fi.koppi.catalogservice.moochub.api;

import fi.koppi.catalogservice.moochub.MoochubQueries;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/moochub/v3/courses")
@Produces({MediaType.APPLICATION_JSON, MoochubResource.JSON_LD})
@Tag(name = "MOOChub", description = "Published programmes for course finders")
@SecurityRequirement(name = "bearer")
@RunOnVirtualThread
@Authenticated
class MoochubResource {

  static final String JSON_LD = "application/ld+json";

  private final MoochubQueries queries;
  private final MoochubTerms terms;

  MoochubResource(
      MoochubQueries queries,
      @ConfigProperty(name = "koppi.public-address") String address,
      @ConfigProperty(name = "koppi.moochub.esco-version") String escoVersion) {
    this.queries = queries;
    this.terms = new MoochubTerms(address, escoVersion);
  }

  @GET
  @Operation(
      operationId = "listMoochubCourses",
      summary = "List published programmes as schema.org courses in the MOOChub profile",
      description =
          "JSON-LD. A course is a programme with a published offering; each of its offerings"
              + " is a course instance. Offerings for one company only are left out.")
  @APIResponse(responseCode = "200", description = "A page of courses with links to the others")
  public MoochubCourses list(
      @QueryParam("page[number]") @DefaultValue("1") @Min(1) int number,
      @QueryParam("page[size]") @DefaultValue("50") @Min(1) @Max(100) int size) {
    return MoochubCourses.of(queries.page(number, size), terms);
  }
}
