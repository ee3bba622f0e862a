package fi.koppi.catalogservice.guide.api;

import fi.koppi.catalogservice.ChapterId;
import fi.koppi.catalogservice.guide.GuideCommands;
import fi.koppi.catalogservice.guide.GuideQueries;
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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/guide/chapters")
@Tag(name = "Guide", description = "The training guide")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class ChapterResource {

  private final GuideCommands commands;
  private final GuideQueries queries;
  private final CurrentActor actor;

  ChapterResource(GuideCommands commands, GuideQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listGuideChapters",
      summary = "List the chapters of the next edition",
      description = "All chapters in their order; always one page.")
  @APIResponse(responseCode = "200", description = "The chapters")
  public Page<ChapterView> list() {
    return new Page<>(queries.chapters().stream().map(ChapterView::of).toList(), null);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getGuideChapter",
      summary = "Read a chapter",
      description =
          "Its present text, which the next edition will have. Editions that are published"
              + " keep the text of their time.")
  @APIResponse(responseCode = "200", description = "The chapter")
  public ChapterView get(@PathParam("id") UUID id) {
    return ChapterView.of(queries.chapter(new ChapterId(id)));
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.CATALOG_EDITOR, Roles.PARTNER_COORDINATOR})
  @CallersOf({OrganisationType.AUTHORITY, OrganisationType.PLATFORM})
  @Operation(
      operationId = "addGuideChapter",
      summary = "Add a chapter",
      description =
          "For catalog editors of the platform and partner coordinators of authorities. The next"
              + " edition will have it.")
  @APIResponseSchema(value = ChapterView.class, responseCode = "201", responseDescription = "Added")
  public RestResponse<ChapterView> add(@NotNull @Valid WriteChapter request) {
    var view = ChapterView.of(commands.addChapter(request.text(), actor.get()));
    return Created.in("/v1/guide/chapters", view.id(), view);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.CATALOG_EDITOR, Roles.PARTNER_COORDINATOR})
  @CallersOf({OrganisationType.AUTHORITY, OrganisationType.PLATFORM})
  @Operation(
      operationId = "changeGuideChapter",
      summary = "Change a chapter",
      description = "Earlier editions stay as they are.")
  @APIResponse(responseCode = "200", description = "Changed")
  public ChapterView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid WriteChapter request) {
    return ChapterView.of(
        commands.changeChapter(new ChapterId(id), request.text(), ifMatch.version(), actor.get()));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.CATALOG_EDITOR, Roles.PARTNER_COORDINATOR})
  @CallersOf({OrganisationType.AUTHORITY, OrganisationType.PLATFORM})
  @Operation(
      operationId = "removeGuideChapter",
      summary = "Remove a chapter",
      description = "Earlier editions keep it.")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    commands.removeChapter(new ChapterId(id), ifMatch.version(), actor.get());
  }
}
