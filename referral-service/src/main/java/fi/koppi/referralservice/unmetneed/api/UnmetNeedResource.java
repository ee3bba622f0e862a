package fi.koppi.referralservice.unmetneed.api;

import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.UnmetNeedId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.unmetneed.UnmetNeedCommands;
import fi.koppi.referralservice.unmetneed.UnmetNeedQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/unmet-needs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Unmet needs", description = "Skills that clients lack and nothing on offer teaches")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.UNMET_NEED)
@RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
@ActsForPerson
class UnmetNeedResource {

  private final UnmetNeedCommands commands;
  private final UnmetNeedQueries queries;
  private final CurrentActor actor;

  UnmetNeedResource(UnmetNeedCommands commands, UnmetNeedQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getUnmetNeed",
      summary = "Read an unmet need",
      description =
          "One of your own authority, which the access log records. When the client was"
              + " erased, it gives 404.")
  @APIResponse(responseCode = "200", description = "The unmet need")
  public UnmetNeedView get(@PathParam("id") UUID id) {
    return UnmetNeedView.of(queries.get(new UnmetNeedId(id), actor.actingForPerson()));
  }

  @POST
  @Path("{id}/close")
  @Idempotent
  @Operation(
      operationId = "closeUnmetNeed",
      summary = "Record what closed the gap",
      description =
          "By an announced offering or a referral of the same client, which `reference` has"
              + " to name, or by something else. It is closed for good; if the client still lacks"
              + " the skill, record it anew.")
  @APIResponse(responseCode = "200", description = "Closed, with how")
  @APIResponse(responseCode = "409", description = "`/problems/unmet-need-closed`")
  public RestResponse<UnmetNeedView> close(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid CloseUnmetNeed request) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        UnmetNeedView.of(
            commands.close(new UnmetNeedId(id), ifMatch.version(), request.closing(), by)));
  }
}
