package fi.koppi.referralservice.need.api;

import fi.koppi.referralservice.NeedId;
import fi.koppi.referralservice.need.NeedQueries;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/needs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Announced needs", description = "What working life has announced to this service")
@RunOnVirtualThread
@Authenticated
class NeedResource {

  private final NeedQueries queries;

  NeedResource(NeedQueries queries) {
    this.queries = queries;
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getNeed",
      summary = "Read an announced need",
      description =
          "The copy that this service keeps. It follows partner-service with a short delay,"
              + " and gives 404 until the need has been announced; drafts never are."
              + " partner-service has the rest of it.")
  @APIResponse(responseCode = "200", description = "The need, as far as referrals know it")
  public NeedView get(@PathParam("id") UUID id) {
    return NeedView.of(queries.get(new NeedId(id)));
  }
}
