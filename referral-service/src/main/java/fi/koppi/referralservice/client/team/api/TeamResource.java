package fi.koppi.referralservice.client.team.api;

import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.TeamMembershipId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.client.team.TeamCommands;
import fi.koppi.referralservice.client.team.TeamQueries;
import io.quarkus.security.Authenticated;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{id}/team")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case teams", description = "Who works with a client, and who is responsible")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.CLIENT)
@Authenticated
@ActsForPerson
class TeamResource {

  private final TeamCommands commands;
  private final TeamQueries queries;
  private final CurrentActor actor;

  TeamResource(TeamCommands commands, TeamQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
  @Operation(
      operationId = "assignToTeam",
      summary = "Assign a person to a client's case team",
      description =
          "One COACH at a time is responsible for the client: a new one takes the place of a coach"
              + " without a last day, who ends with the day before. A SUBSTITUTE, too, is one at a"
              + " time, and has a last day. Days that have passed may be recorded late. The person"
              + " gets no rights by it: those come with the roles of the token. No college and no"
              + " event learns of the team, and the access log records the assignment.")
  @APIResponseSchema(
      value = TeamMembershipView.class,
      responseCode = "201",
      responseDescription = "Assigned")
  @APIResponse(
      responseCode = "400",
      description = "`/problems/team-membership-term`, `/problems/team-role`")
  @APIResponse(responseCode = "409", description = "`/problems/team-membership-overlaps`")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public RestResponse<TeamMembershipView> assign(
      @PathParam("id") UUID id, @NotNull @Valid AssignToTeam request) {
    var by = actor.actingForPerson();
    var view = TeamMembershipView.of(commands.assign(new ClientId(id), request.wish(), by));
    return Created.in("/v1/clients/" + id + "/team", view.id(), view);
  }

  @GET
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.PRIVACY_OFFICER})
  @Operation(
      operationId = "listTeam",
      summary = "List a client's case team",
      description =
          "In the order of their ids, past and future members too; `on` leaves those of one day. The"
              + " COACH of that day is responsible, and a SUBSTITUTE of that day stands in. The access"
              + " log records it.")
  @APIResponse(responseCode = "200", description = "A page of memberships")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public Page<TeamMembershipView> list(
      @PathParam("id") UUID id,
      @Parameter(description = "Only memberships that are in force on this day, in Finland")
          @QueryParam("on")
          @Nullable LocalDate on,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries
        .of(new ClientId(id), on, cursor, limit, actor.actingForPerson())
        .map(TeamMembershipView::of);
  }

  @GET
  @Path("{membershipId}")
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.PRIVACY_OFFICER})
  @Operation(
      operationId = "getTeamMembership",
      summary = "Read a membership of a client's case team",
      description = "The access log records it. A membership of another client gives 404.")
  @APIResponse(responseCode = "200", description = "The membership, ended or not")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public TeamMembershipView get(
      @PathParam("id") UUID id, @PathParam("membershipId") UUID membershipId) {
    var membership = new TeamMembershipId(membershipId);
    return TeamMembershipView.of(
        queries.get(new ClientId(id), membership, actor.actingForPerson()));
  }

  @POST
  @Path("{membershipId}/end")
  @Idempotent
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
  @Operation(
      operationId = "endTeamMembership",
      summary = "Give a membership of a client's case team its last day",
      description =
          "The day may have passed already or lie ahead, but only bring an end forward: for later"
              + " days assign the person anew. The day before the first one takes the membership back"
              + " as a whole, as one that was recorded by mistake; it stays listed and is in force on"
              + " no day. The access log records it.")
  @APIResponse(responseCode = "200", description = "The membership with its last day")
  @APIResponse(responseCode = "400", description = "`/problems/team-membership-term`")
  @APIResponse(responseCode = "409", description = "`/problems/team-membership-ended`")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public RestResponse<TeamMembershipView> end(
      @PathParam("id") UUID id,
      @PathParam("membershipId") UUID membershipId,
      @NotNull @Valid EndMembership request) {
    var by = actor.actingForPerson();
    var membership = new TeamMembershipId(membershipId);
    return RestResponse.ok(
        TeamMembershipView.of(commands.end(new ClientId(id), membership, request.lastDay(), by)));
  }
}
