package fi.koppi.catalogservice.synonym.api;

import fi.koppi.catalogservice.SynonymGroupId;
import fi.koppi.catalogservice.synonym.SynonymCommands;
import fi.koppi.catalogservice.synonym.SynonymQueries;
import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.CallersOf;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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

@Path("/v1/synonym-groups")
@Tag(name = "Synonyms", description = "Words by which searches are widened")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class SynonymResource {

  private final SynonymCommands commands;
  private final SynonymQueries queries;
  private final CurrentActor actor;

  SynonymResource(SynonymCommands commands, SynonymQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listSynonymGroups",
      summary = "List groups of synonyms",
      description = "For everybody who is signed in. In the order of their writing.")
  @APIResponse(responseCode = "200", description = "A page of groups")
  public Page<SynonymGroupView> list(
      @Parameter(description = "Only groups with this term, in any of its forms and any language")
          @QueryParam("text")
          @DefaultValue("")
          @Size(max = TermsEntry.LONGEST)
          String text,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.list(text, cursor, limit).map(SynonymGroupView::of);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getSynonymGroup",
      summary = "Read a group of synonyms",
      description = "For everybody who is signed in.")
  @APIResponse(responseCode = "200", description = "The group")
  public SynonymGroupView get(@PathParam("id") UUID id) {
    return SynonymGroupView.of(queries.get(new SynonymGroupId(id)));
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @CallersOf(OrganisationType.PLATFORM)
  @Operation(
      operationId = "addSynonymGroup",
      summary = "Add a group of synonyms",
      description = "For catalog editors of the platform. Searches use it at once.")
  @APIResponse(responseCode = "400", description = "`/problems/synonym-group-empty`")
  @APIResponseSchema(
      value = SynonymGroupView.class,
      responseCode = "201",
      responseDescription = "Added")
  public RestResponse<SynonymGroupView> add(@NotNull @Valid WriteSynonymGroup request) {
    var view =
        SynonymGroupView.of(
            commands.add(request.words().terms(), request.relatedTerms(), actor.get()));
    return Created.in("/v1/synonym-groups", view.id(), view);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @CallersOf(OrganisationType.PLATFORM)
  @Operation(
      operationId = "changeSynonymGroup",
      summary = "Change a group of synonyms",
      description =
          "For catalog editors of the platform. Replaces all terms; a language that is left out has"
              + " none then. The same terms again change nothing. Searches use the change at once.")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "400", description = "`/problems/synonym-group-empty`")
  public SynonymGroupView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid WriteSynonymGroup request) {
    return SynonymGroupView.of(
        commands.change(
            new SynonymGroupId(id),
            request.words().terms(),
            request.relatedTerms(),
            ifMatch.version(),
            actor.get()));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @CallersOf(OrganisationType.PLATFORM)
  @Operation(
      operationId = "removeSynonymGroup",
      summary = "Remove a group of synonyms",
      description = "For catalog editors of the platform. Searches go without it at once.")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    commands.remove(new SynonymGroupId(id), ifMatch.version(), actor.get());
  }
}
