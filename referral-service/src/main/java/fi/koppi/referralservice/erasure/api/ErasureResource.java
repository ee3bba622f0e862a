package fi.koppi.referralservice.erasure.api;

import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.erasure.ErasureQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/clients/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Erasures", description = "What colleges were told of clients that were erased")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.CLIENT)
@RolesAllowed({Roles.PRIVACY_OFFICER, Roles.SERVICE_MANAGER})
@ActsForPerson
class ErasureResource {

  private final ErasureQueries queries;
  private final CurrentActor actor;

  ErasureResource(ErasureQueries queries, CurrentActor actor) {
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "getErasure",
      summary = "See which colleges were told of a client's erasure and have acknowledged it",
      description =
          "Every college to which the client was ever sent is told, by an event on its topic and by"
              + " the change feed, once for each referral. It works after the client was"
              + " forgotten; before, there is no erasure and the answer is 404.")
  @APIResponse(responseCode = "200", description = "The erasure and its notices")
  public ErasureView get(@PathParam("id") UUID id) {
    return ErasureView.of(queries.of(new ClientId(id), actor.actingForPerson()));
  }
}
