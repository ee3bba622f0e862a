package fi.koppi.referralservice.unmetneed.api;

import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.unmetneed.UnmetNeedCommands;
import fi.koppi.referralservice.unmetneed.UnmetNeedQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{id}/unmet-needs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Unmet needs", description = "Skills that clients lack and nothing on offer teaches")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.CLIENT)
@RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
@ActsForPerson
class ClientUnmetNeedResource {

  private final UnmetNeedCommands commands;
  private final UnmetNeedQueries queries;
  private final CurrentActor actor;

  ClientUnmetNeedResource(
      UnmetNeedCommands commands, UnmetNeedQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "recordUnmetNeed",
      summary = "Record that a client lacks a skill and nothing on offer teaches it",
      description =
          "Its area is your authority. Others learn of it in figures only, of five clients or"
              + " more.")
  @APIResponseSchema(
      value = UnmetNeedView.class,
      responseCode = "201",
      responseDescription = "Recorded")
  @APIResponse(responseCode = "409", description = "`/problems/unmet-need-recorded`")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public RestResponse<UnmetNeedView> record(
      @PathParam("id") UUID id, @NotNull @Valid RecordUnmetNeed request) {
    var by = actor.actingForPerson();
    var need = commands.record(new ClientId(id), request.skill(), request.foundAt(), by);
    var view = UnmetNeedView.of(need);
    return Created.in("/v1/unmet-needs", view.id(), view);
  }

  @GET
  @Operation(
      operationId = "listUnmetNeeds",
      summary = "List a client's unmet needs",
      description =
          "In the order of their ids. During a security ban of the client the list leaves"
              + " out which offering closed a need, and says so by `placeProtected`; `getUnmetNeed` shows"
              + " it. The access log records it.")
  @APIResponse(responseCode = "200", description = "A page of unmet needs, closed ones too")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public Page<UnmetNeedView> list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries
        .of(new ClientId(id), cursor, limit, actor.actingForPerson())
        .map(UnmetNeedView::listed);
  }
}
