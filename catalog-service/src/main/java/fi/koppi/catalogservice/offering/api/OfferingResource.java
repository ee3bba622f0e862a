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
  @Operation(
      operationId = "draftOffering",
      summary = "Draft an offering of a programme",
      description =
          "Only editors of its provider and of the platform see the draft, and nobody is"
              + " told of it. Its programme and its provider have to be active, and its"
              + " municipality and campus have to exist; what else is missing can be added until"
              + " it is published. A draft with `publishAt` publishes itself at that time.")
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
  @Operation(
      operationId = "listOfferings",
      summary = "List the published offerings",
      description =
          "Only those that are PUBLISHED now, in the order of their ids. Find offerings by"
              + " criteria with `searchOfferings`; keep a copy of them with `exportOfferings` and"
              + " `readChanges`.")
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
  @Operation(
      operationId = "getOffering",
      summary = "Read an offering",
      description =
          "What was ever published can be read by everybody, whatever its status is now. A"
              + " draft is found only by editors of its provider and of the platform; others get"
              + " 404.")
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
      summary = "List what an offering has said, who wrote it and why",
      description =
          "Only for editors of its provider and of the platform; others get 404. There is"
              + " one revision for the draft and for each change since, which is never changed"
              + " itself.")
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
  @Operation(
      operationId = "publishOffering",
      summary = "Publish a drafted offering",
      description =
          "A DRAFT only. It has to meet all rules for publishing: each place that breaks"
              + " one is listed in `violations`, and nothing is published. From then on everybody"
              + " finds the offering, places can be asked for, and the other services are told by"
              + " `koppi.catalog.offering.v1`.")
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
  @Operation(
      operationId = "closeOffering",
      summary = "Close an offering to new requests",
      description =
          "A PUBLISHED one only, and it can't be opened again. Lists and search show it no"
              + " more, and nobody new can ask for a place; who has a place or waits for one keeps"
              + " it. The other services are told by `koppi.catalog.offering.v1`.")
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
  @Operation(
      operationId = "archiveOffering",
      summary = "Archive a closed offering",
      description =
          "A CLOSED one only, and for good. Places that are held and requests that wait are"
              + " released, of which those who asked are told by `koppi.catalog.seat.v1`;"
              + " confirmed places stay.")
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
  @Operation(
      operationId = "cancelOffering",
      summary = "Cancel an offering",
      description =
          "A DRAFT, PUBLISHED or CLOSED one, and for good. Every place, confirmed ones too,"
              + " and every waiting request is released, of which those who asked are told by"
              + " `koppi.catalog.seat.v1`. Of a draft that was cancelled nobody is told; the"
              + " proposal that it came from is open again while its need is.")
  @APIResponse(responseCode = "200", description = "Cancelled; all its seats are released")
  @APIResponse(responseCode = "409", description = "`/problems/offering-status`")
  public RestResponse<OfferingView> cancel(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        OfferingView.of(commands.cancel(new OfferingId(id), ifMatch.version(), actor.get())));
  }
}
