package fi.koppi.catalogservice.proposal.api;

import fi.koppi.catalogservice.ProposalId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.proposal.ProposalCommands;
import fi.koppi.catalogservice.proposal.ProposalQueries;
import fi.koppi.catalogservice.proposal.ProposalStatus;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/proposals")
@Tag(name = "Proposals", description = "From a need to an offering")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.CATALOG_EDITOR)
class ProposalResource {

  private final ProposalCommands commands;
  private final ProposalQueries queries;
  private final CurrentActor actor;

  ProposalResource(ProposalCommands commands, ProposalQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listProposals",
      summary = "List what is proposed to your provider",
      description = "With what is open to every provider; the newest first.")
  @APIResponse(responseCode = "200", description = "A page of proposals")
  public Page<ProposalView> list(
      @QueryParam("status") @Nullable ProposalStatus status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.list(status, cursor, limit, actor.get()).map(ProposalView::of);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getProposal",
      summary = "Read a proposal",
      description =
          "A catalog editor of a college sees what is proposed to that college or is open"
              + " to all; editors of the platform see everything. Any other proposal gives 404.")
  @APIResponse(responseCode = "200", description = "The proposal")
  public ProposalView get(@PathParam("id") UUID id) {
    return ProposalView.of(queries.get(new ProposalId(id), actor.get()));
  }

  @POST
  @Path("{id}/accept")
  @Idempotent
  @Operation(
      operationId = "acceptProposal",
      summary = "Take a proposal up",
      description =
          "A new offering is drafted for the company, or for clients, with what the need tells;"
              + " give the municipality where the need tells none. A revision says something else"
              + " in a published offering.")
  @APIResponse(responseCode = "200", description = "Accepted; see offeringId for what it led to")
  @APIResponse(
      responseCode = "404",
      description = "`/problems/not-found`: not a proposal, programme or offering of yours")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/proposal-status`, `/problems/proposal-provider`,"
              + " `/problems/proposal-offering-unpublished`,"
              + " `/problems/offering-programme-inactive`, `/problems/offering-not-publishable`,"
              + " `/problems/offering-places-taken`")
  public RestResponse<ProposalView> accept(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid AcceptProposal request) {
    return RestResponse.ok(
        ProposalView.of(
            commands.accept(
                new ProposalId(id), ifMatch.version(), request.acceptance(), actor.get())));
  }

  @POST
  @Path("{id}/decline")
  @Idempotent
  @Operation(
      operationId = "declineProposal",
      summary = "Decline a proposal",
      description =
          "A PROPOSED one that is made to one provider, and for good; what is open to every"
              + " provider is left to the others (`/problems/proposal-open`). The reason and the"
              + " note are kept with the proposal.")
  @APIResponse(responseCode = "200", description = "Declined, with the reason")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/proposal-status`, `/problems/proposal-open`")
  public RestResponse<ProposalView> decline(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid DeclineProposal request) {
    return RestResponse.ok(
        ProposalView.of(
            commands.decline(
                new ProposalId(id),
                ifMatch.version(),
                request.reason(),
                request.note(),
                actor.get())));
  }

  @GET
  @Path("lead-times")
  @RolesAllowed({
    Roles.CATALOG_EDITOR,
    Roles.ACCOUNT_MANAGER,
    Roles.PARTNER_COORDINATOR,
    Roles.SERVICE_MANAGER,
    Roles.PLATFORM_ADMIN
  })
  @Operation(
      operationId = "getLeadTimes",
      summary = "Read how long it takes from a need to its offering",
      description =
          "From the publication of the need, or the first day of an unmet one, to the publication"
              + " of the offering, in days; by the month of the latter, by kind and by who had the"
              + " need. Cells of fewer than five come without figures.")
  @APIResponse(responseCode = "200", description = "The lead times, the last month first")
  public LeadTimesView leadTimes(@QueryParam("providerId") @Nullable UUID providerId) {
    var provider = providerId == null ? null : new ProviderId(providerId);
    return LeadTimesView.of(queries.leadTimes(provider));
  }
}
