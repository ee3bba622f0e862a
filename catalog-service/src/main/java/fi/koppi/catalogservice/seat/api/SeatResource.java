package fi.koppi.catalogservice.seat.api;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.seat.SeatQueries;
import fi.koppi.kit.security.CurrentActor;
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

@Path("/v1/offerings/{id}/seats")
@Tag(name = "Seats", description = "The places of offerings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class SeatResource {

  private final SeatQueries queries;
  private final CurrentActor actor;

  SeatResource(SeatQueries queries, CurrentActor actor) {
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "getSeatFigures",
      summary = "Read an offering's seats in numbers",
      description =
          "For everybody who may read the offering. `free` counts the places that an"
              + " ordinary request gets at once, `fastLaneFree` those that a request of the fast"
              + " lane gets; both are 0 while the offering gives no places.")
  @APIResponse(responseCode = "200", description = "The figures of this moment")
  public SeatFiguresView get(@PathParam("id") UUID id) {
    return SeatFiguresView.of(queries.figures(new OfferingId(id), actor.get()));
  }
}
