package fi.koppi.referralservice.client.team.api;

import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.client.team.TeamCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/portfolio-handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case teams", description = "Who works with a client, and who is responsible")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.CLIENT)
@RolesAllowed(Roles.SERVICE_MANAGER)
@ActsForPerson
class PortfolioHandoverResource {

  private final TeamCommands commands;
  private final CurrentActor actor;

  PortfolioHandoverResource(TeamCommands commands, CurrentActor actor) {
    this.commands = commands;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "handOverPortfolio",
      summary = "Hand all clients of a coach over to another coach",
      description =
          "From a first day on, today if none is named: the former coach ends with the day before, and"
              + " the other one gets the days that the former had ahead, those that begin later"
              + " included. One call hands up to 500 clients over, all or none, and says how many it"
              + " were; while `complete` is false, call again with another Idempotency-Key, and it goes"
              + " on with those that are left. A coach without clients is no error: 0 were handed over."
              + " The access log records it with the clients.")
  @APIResponse(responseCode = "200", description = "How many clients have the other coach now")
  @APIResponse(responseCode = "400", description = "`/problems/portfolio-handover`")
  public RestResponse<HandedPortfolioView> handOver(@NotNull @Valid HandOverPortfolio request) {
    var by = actor.actingForPerson();
    return RestResponse.ok(HandedPortfolioView.of(commands.handOver(request.handover(), by)));
  }
}
