package fi.koppi.referralservice.offering.api;

import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.offering.OfferingQueries;
import fi.koppi.referralservice.offering.Standing;
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

@Path("/v1/offerings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Announced offerings", description = "What the catalogue has announced to this service")
@RunOnVirtualThread
@Authenticated
class OfferingResource {

  private final OfferingQueries queries;

  OfferingResource(OfferingQueries queries) {
    this.queries = queries;
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getOffering",
      summary = "Read an announced offering",
      description =
          "The copy that referrals rely on. It follows the catalogue with a short delay,"
              + " and gives 404 until the offering has been announced; drafts never are. It takes"
              + " referrals while it is published and its college is open. The catalogue has the"
              + " rest of it.")
  @APIResponse(responseCode = "200", description = "The offering, as far as referrals know it")
  public OfferingView get(@PathParam("id") UUID id) {
    var offering = queries.get(new OfferingId(id));
    return OfferingView.of(offering, queries.standing(offering) == Standing.OPEN);
  }
}
