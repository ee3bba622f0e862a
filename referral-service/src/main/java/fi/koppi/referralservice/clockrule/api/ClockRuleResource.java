package fi.koppi.referralservice.clockrule.api;

import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClockRuleId;
import fi.koppi.referralservice.clockrule.ClockRuleCommands;
import fi.koppi.referralservice.clockrule.ClockRuleQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/v1/clock-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clock rules", description = "The dated rules by which the clocks of referrals run")
@RunOnVirtualThread
@RolesAllowed({
  Roles.PLATFORM_ADMIN,
  Roles.COACH,
  Roles.SERVICE_MANAGER,
  Roles.ACCOUNT_MANAGER,
  Roles.ADMISSIONS
})
class ClockRuleResource {

  private final ClockRuleCommands commands;
  private final ClockRuleQueries queries;
  private final CurrentActor actor;

  ClockRuleResource(ClockRuleCommands commands, ClockRuleQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listClockRules",
      summary = "List the rules of clocks",
      description =
          "Of every kind of clock, in both lanes: the general ones, and those that an authority has"
              + " instead. In the order of their making. A clock runs by the revision that holds on"
              + " the day of its start in Finland, and keeps it.")
  @APIResponse(responseCode = "200", description = "A page of rules")
  public Page<ClockRuleView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.list(cursor, limit).map(ClockRuleView::of);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getClockRule",
      summary = "Read the rule of a clock",
      description = "With all its revisions, those that are over and those to come included.")
  @APIResponse(responseCode = "200", description = "The rule")
  public ClockRuleView get(@PathParam("id") UUID id) {
    return ClockRuleView.of(queries.get(new ClockRuleId(id)));
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "addClockRule",
      summary = "Add an authority's own rule for a clock",
      description =
          "It holds instead of the general rule for the clocks that start on its days, from tomorrow"
              + " at the earliest; on days without a revision of it, the general rule holds. Clocks"
              + " that run keep the rule of their start.")
  @APIResponseSchema(
      value = ClockRuleView.class,
      responseCode = "201",
      responseDescription = "Added")
  @APIResponse(
      responseCode = "400",
      description =
          "`/problems/clock-rule-revisions`: a revision begins in the past, overlaps the one before"
              + " or leaves a day out after it")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/clock-rule-exists`: revise the rule that the detail names")
  public RestResponse<ClockRuleView> add(@NotNull @Valid AddClockRule request) {
    var view =
        ClockRuleView.of(
            commands.add(
                request.clock(),
                request.fastLane(),
                new AuthorityId(request.authorityId()),
                request.series(),
                actor.get()));
    return Created.in("/v1/clock-rules", view.id(), view);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "reviseClockRule",
      summary = "Revise the rule of a clock",
      description =
          "Send all revisions. Those that have begun stay as they are, but for the last day of one"
              + " that holds, which may move; new ones begin tomorrow at the earliest. The general"
              + " rule never ends, an authority's own may: then the general one holds again. Clocks"
              + " that run keep the revision of their start.")
  @APIResponse(responseCode = "200", description = "Revised")
  @APIResponse(
      responseCode = "400",
      description =
          "`/problems/clock-rule-revisions`: a revision begins in the past, overlaps the one before"
              + " or leaves a day out after it, or what has begun is changed")
  public ClockRuleView revise(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ReviseClockRule request) {
    return ClockRuleView.of(
        commands.revise(new ClockRuleId(id), ifMatch.version(), request.series(), actor.get()));
  }
}
