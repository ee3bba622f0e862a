package fi.koppi.kit.problem;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages to which the {@code type} of a problem document leads (RFC 9457 §3.1.1). */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems", description = "What the types of problem documents mean")
@NonBlocking
@PermitAll
class ProblemResource {

  private final ProblemTypes types;

  ProblemResource(ProblemTypes types) {
    this.types = types;
  }

  @GET
  @Operation(
      operationId = "listProblemTypes",
      summary = "List the problem types",
      description =
          "Every type that a problem document of this service can have, with its status and"
              + " what a caller can do about it. Needs no token.")
  @APIResponse(responseCode = "200", description = "All of them")
  public List<ProblemExplanation> list() {
    return types.all().stream().map(ProblemExplanation::of).toList();
  }

  @GET
  @Path("{slug}")
  @Operation(
      operationId = "explainProblemType",
      summary = "Explain a problem type",
      description =
          "Its address is the `type` of a problem document. Needs no token; a type that"
              + " this service doesn't have gives 404.")
  @APIResponse(responseCode = "200", description = "What it means and what to do")
  public ProblemExplanation explain(
      @Parameter(description = "What follows /problems/ in a type", example = "not-found")
          @PathParam("slug")
          String slug) {
    return types
        .find("/problems/" + slug)
        .map(ProblemExplanation::of)
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND, "No problem type has this name."));
  }
}
