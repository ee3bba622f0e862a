package fi.koppi.catalogservice.guidancemethod.api;

import fi.koppi.catalogservice.GuidanceMethodId;
import fi.koppi.catalogservice.guidancemethod.GuidanceMethodCommands;
import fi.koppi.catalogservice.guidancemethod.GuidanceMethodQueries;
import fi.koppi.catalogservice.guidancemethod.MethodSearch;
import fi.koppi.catalogservice.offering.details.TargetGroup;
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
import jakarta.validation.constraints.Size;
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

@Path("/v1/guidance-methods")
@Tag(
    name = "Guidance methods",
    description = "Methods of career guidance, shared by all organisations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class GuidanceMethodResource {

  private final GuidanceMethodCommands commands;
  private final GuidanceMethodQueries queries;
  private final CurrentActor actor;

  GuidanceMethodResource(
      GuidanceMethodCommands commands, GuidanceMethodQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.CATALOG_EDITOR, Roles.PARTNER_COORDINATOR})
  @Operation(
      operationId = "addGuidanceMethod",
      summary = "Add a guidance method",
      description =
          "For catalog editors of providers, partner coordinators of authorities, and the"
              + " platform's.")
  @APIResponseSchema(
      value = GuidanceMethodView.class,
      responseCode = "201",
      responseDescription = "Added; everybody finds it")
  public RestResponse<GuidanceMethodView> add(@NotNull @Valid GuidanceMethodForm request) {
    var view =
        GuidanceMethodView.of(commands.add(request.details(), request.reason(), actor.get()));
    return Created.in("/v1/guidance-methods", view.id(), view);
  }

  @GET
  @Operation(
      operationId = "listGuidanceMethods",
      summary = "Find guidance methods by their purpose",
      description = "Lists methods in use, the best first; without words, the newest first.")
  @APIResponse(responseCode = "200", description = "A page of methods")
  public Page<GuidanceMethodView> list(
      @Parameter(
              description =
                  "Words about the purpose, in Finnish, Swedish or English; typing errors are"
                      + " forgiven")
          @QueryParam("text")
          @DefaultValue("")
          @Size(max = MethodSearch.LONGEST_TEXT)
          String text,
      @Parameter(
              description =
                  "The group that the method has to suit; methods for everybody suit every group")
          @QueryParam("targetGroup")
          @Nullable TargetGroup targetGroup,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    var search = new MethodSearch(text, targetGroup);
    return queries.search(search, cursor, limit).map(GuidanceMethodView::of);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getGuidanceMethod",
      summary = "Read a guidance method",
      description = "Everybody may read it. A retired method is found by its id only.")
  @APIResponse(responseCode = "200", description = "The method, also if it is retired")
  public GuidanceMethodView get(@PathParam("id") UUID id) {
    return GuidanceMethodView.of(queries.get(new GuidanceMethodId(id)));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.CATALOG_EDITOR, Roles.PARTNER_COORDINATOR})
  @Operation(
      operationId = "changeGuidanceMethod",
      summary = "Change a guidance method",
      description =
          "Replaces the whole description; for editors of the organisation that added the method.")
  @APIResponse(
      responseCode = "200",
      description = "Changed; the old text stays among the revisions")
  @APIResponse(responseCode = "409", description = "`/problems/guidance-method-retired`")
  public GuidanceMethodView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid GuidanceMethodForm request) {
    return GuidanceMethodView.of(
        commands.change(
            new GuidanceMethodId(id),
            ifMatch.version(),
            request.details(),
            request.reason(),
            actor.get()));
  }

  @GET
  @Path("{id}/revisions")
  @RolesAllowed({Roles.CATALOG_EDITOR, Roles.PARTNER_COORDINATOR})
  @Operation(
      operationId = "listGuidanceMethodRevisions",
      summary = "List the versions of a guidance method, with authors and reasons",
      description =
          "Only for those who may change the method; others get 404. There is one revision"
              + " for the first description and for each change since, which is never changed"
              + " itself.")
  @APIResponse(responseCode = "200", description = "A page of revisions, the oldest first")
  public Page<GuidanceMethodRevisionView> revisions(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries
        .revisions(new GuidanceMethodId(id), cursor, limit, actor.get())
        .map(GuidanceMethodRevisionView::of);
  }

  @POST
  @Path("{id}/retire")
  @Idempotent
  @RolesAllowed({Roles.CATALOG_EDITOR, Roles.PARTNER_COORDINATOR})
  @Operation(
      operationId = "retireGuidanceMethod",
      summary = "Retire a guidance method",
      description =
          "Only for editors of the organisation that added it, and of the platform; others"
              + " get 404. `listGuidanceMethods` finds it no more, and it can neither be changed"
              + " nor come back; it can still be read by its id.")
  @APIResponse(responseCode = "200", description = "Retired; it is no longer found")
  @APIResponse(responseCode = "409", description = "`/problems/guidance-method-retired`")
  public RestResponse<GuidanceMethodView> retire(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        GuidanceMethodView.of(
            commands.retire(new GuidanceMethodId(id), ifMatch.version(), actor.get())));
  }
}
