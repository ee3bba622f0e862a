package fi.koppi.catalogservice.offering.api;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.OfferingCommands;
import fi.koppi.catalogservice.offering.OfferingQueries;
import fi.koppi.catalogservice.offering.publishing.OfferingSites;
import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import io.quarkus.security.Authenticated;
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

@Path("/v1/offerings")
@Tag(name = "Offerings", description = "Programmes as they are offered")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class OfferingResource {

  private final OfferingCommands commands;
  private final OfferingQueries queries;
  private final OfferingSites sites;
  private final CurrentActor actor;

  OfferingResource(
      OfferingCommands commands, OfferingQueries queries, OfferingSites sites, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.sites = sites;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(operationId = "draftOffering", summary = "Draft an offering of a programme")
  @APIResponseSchema(
      value = OfferingView.class,
      responseCode = "201",
      responseDescription = "Drafted; publish it next")
  @APIResponse(
      responseCode = "404",
      description = "`/problems/not-found`: not a programme that you may offer")
  @APIResponse(responseCode = "409", description = "`/problems/offering-programme-inactive`")
  public RestResponse<OfferingView> draft(@NotNull @Valid DraftOffering request) {
    var programme = new ProgrammeId(request.programmeId());
    var view = OfferingView.of(commands.draft(programme, request.details(sites), actor.get()));
    return Created.in("/v1/offerings", view.id(), view);
  }

  @GET
  @Operation(operationId = "listOfferings", summary = "List the published offerings")
  @APIResponse(responseCode = "200", description = "A page of offerings")
  public Page<OfferingView> list(
      @QueryParam("providerId") @Nullable UUID providerId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    var provider = providerId == null ? null : new ProviderId(providerId);
    return queries.published(provider, cursor, limit).map(OfferingView::of);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getOffering", summary = "Read an offering")
  @APIResponse(responseCode = "200", description = "The offering")
  public OfferingView get(@PathParam("id") UUID id) {
    return OfferingView.of(queries.get(new OfferingId(id), actor.get()));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "changeOffering",
      summary = "Change an offering",
      description =
          "Drafts and published offerings. More places go to those who wait; fewer than are taken"
              + " are refused.")
  @APIResponse(responseCode = "200", description = "Changed; the old text is among the revisions")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/offering-status`, `/problems/offering-not-publishable`,"
              + " `/problems/offering-places-taken`")
  public OfferingView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ChangeOffering request) {
    return OfferingView.of(
        commands.revise(
            new OfferingId(id),
            ifMatch.version(),
            request.details(sites),
            request.reason(),
            actor.get()));
  }

  @GET
  @Path("{id}/revisions")
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "listOfferingRevisions",
      summary = "List what an offering has said, who wrote it and why")
  @APIResponse(responseCode = "200", description = "A page of revisions, the first first")
  public Page<RevisionView> revisions(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.revisions(new OfferingId(id), cursor, limit, actor.get()).map(RevisionView::of);
  }

  @POST
  @Path("{id}/publish")
  @Idempotent
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(operationId = "publishOffering", summary = "Publish a drafted offering")
  @APIResponse(responseCode = "200", description = "Published; seats can be asked for")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/offering-status`, `/problems/offering-not-publishable`")
  public RestResponse<OfferingView> publish(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        OfferingView.of(commands.publish(new OfferingId(id), ifMatch.version(), actor.get())));
  }

  @POST
  @Path("{id}/close")
  @Idempotent
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(operationId = "closeOffering", summary = "Close an offering to new requests")
  @APIResponse(responseCode = "200", description = "Closed; seats that are held stay so")
  @APIResponse(responseCode = "409", description = "`/problems/offering-status`")
  public RestResponse<OfferingView> close(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        OfferingView.of(commands.close(new OfferingId(id), ifMatch.version(), actor.get())));
  }

  @POST
  @Path("{id}/archive")
  @Idempotent
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(operationId = "archiveOffering", summary = "Archive a closed offering")
  @APIResponse(responseCode = "200", description = "Archived; only confirmed seats remain")
  @APIResponse(responseCode = "409", description = "`/problems/offering-status`")
  public RestResponse<OfferingView> archive(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        OfferingView.of(commands.archive(new OfferingId(id), ifMatch.version(), actor.get())));
  }

  @POST
  @Path("{id}/cancel")
  @Idempotent
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(operationId = "cancelOffering", summary = "Cancel an offering")
  @APIResponse(responseCode = "200", description = "Cancelled; all its seats are released")
  @APIResponse(responseCode = "409", description = "`/problems/offering-status`")
  public RestResponse<OfferingView> cancel(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        OfferingView.of(commands.cancel(new OfferingId(id), ifMatch.version(), actor.get())));
  }
}
