package fi.koppi.catalogservice.provider.api;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.ProviderCommands;
import fi.koppi.catalogservice.provider.ProviderQueries;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/providers")
@Tag(name = "Providers", description = "Providers of education")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class ProviderResource {

  private final ProviderCommands commands;
  private final ProviderQueries queries;
  private final ProviderViews views;
  private final CurrentActor actor;

  ProviderResource(
      ProviderCommands commands, ProviderQueries queries, ProviderViews views, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.views = views;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "registerProvider",
      summary = "Register a provider",
      description =
          "Under the `org_id` of its tokens, which becomes its id. It is refused where the"
              + " id, the OID, the business id or the admission principal is that of a registered"
              + " provider, which the answer names. The provider is active at once, and the other"
              + " services are told by `koppi.catalog.provider.v1`.")
  @APIResponseSchema(
      value = ProviderView.class,
      responseCode = "201",
      responseDescription = "Registered")
  @APIResponse(responseCode = "409", description = "`/problems/provider-already-registered`")
  public RestResponse<ProviderView> register(@NotNull @Valid RegisterProvider request) {
    var id = new ProviderId(request.organisationId());
    var view = views.of(commands.register(id, request.details()));
    return Created.in("/v1/providers", view.id(), view);
  }

  @GET
  @Operation(
      operationId = "listProviders",
      summary = "List providers",
      description = "In the order of their ids, closed ones too.")
  @APIResponse(responseCode = "200", description = "A page of providers")
  public Page<ProviderView> list(
      @Parameter(description = "Only those that are a part of this provider, next below it")
          @QueryParam("parentId")
          @Nullable UUID parentId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    var parent = parentId == null ? null : new ProviderId(parentId);
    return views.of(queries.list(parent, cursor, limit));
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getProvider",
      summary = "Read a provider",
      description = "Everybody may read it, a closed one too.")
  @APIResponse(responseCode = "200", description = "The provider")
  public ProviderView get(@PathParam("id") UUID id) {
    return views.of(queries.get(new ProviderId(id)));
  }

  @GET
  @Path("{id}/tree")
  @Operation(
      operationId = "getProviderTree",
      summary = "Read a provider with all that are a part of it, on every level",
      description = "Closed ones too. Below each provider are those that name it as `parentId`.")
  @APIResponse(responseCode = "200", description = "The provider and all below it")
  public ProviderTreeView tree(@PathParam("id") UUID id) {
    return ProviderTreeView.of(queries.tree(new ProviderId(id)));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "changeProvider",
      summary = "Change a provider",
      description =
          "As a whole: what is left out is recorded no more. An admission system keeps its"
              + " principal; from REST to KAFKA there is a way.")
  @APIResponse(responseCode = "200", description = "Changed; everybody is told")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/provider-closed`, `/problems/provider-already-registered`,"
              + " `/problems/provider-admission-fixed`")
  public ProviderView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ChangeProvider request) {
    return views.of(commands.change(new ProviderId(id), ifMatch.version(), request.details()));
  }

  @POST
  @Path("{id}/close")
  @Idempotent
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "closeProvider",
      summary = "Close a provider",
      description =
          "For good: a provider that is closed is never active again, and none of what it offered can"
              + " be published again. Its offerings end with the `statusReason` PROVIDER_CLOSED: what"
              + " was over is archived, all else, drafts too, is cancelled, which releases every place"
              + " and gives proposals back. Many offerings end one portion after another within"
              + " seconds, of which the other services and readers of `readChanges` are told one by"
              + " one. Its programmes are retired and its campuses close soon after. An organisation"
              + " that goes on under another id registers anew and publishes its offerings there.")
  @APIResponse(responseCode = "200", description = "Closed")
  @APIResponse(responseCode = "409", description = "`/problems/provider-closed`")
  public RestResponse<ProviderView> close(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        views.of(commands.close(new ProviderId(id), ifMatch.version(), actor.get())));
  }
}
