package fi.koppi.catalogservice.guide.api;

import fi.koppi.catalogservice.guide.GuideCommands;
import fi.koppi.catalogservice.guide.GuideQueries;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/guide/editions")
@Tag(name = "Guide", description = "The training guide")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class EditionResource {

  private final GuideCommands commands;
  private final GuideQueries queries;
  private final CurrentActor actor;

  EditionResource(GuideCommands commands, GuideQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.CATALOG_EDITOR, Roles.PARTNER_COORDINATOR})
  @CallersOf({OrganisationType.AUTHORITY, OrganisationType.PLATFORM})
  @Operation(
      operationId = "publishGuideEdition",
      summary = "Publish a new edition",
      description =
          "For catalog editors of the platform and partner coordinators of authorities. It freezes"
              + " the chapters and all published trainings, except those for one company.")
  @APIResponseSchema(
      value = EditionSummaryView.class,
      responseCode = "201",
      responseDescription = "Published; open to everybody at once")
  public RestResponse<EditionSummaryView> publish(@NotNull @Valid PublishEdition request) {
    var view = EditionSummaryView.of(commands.publish(request.reason(), actor.get()));
    var address = URI.create("/v1/guide/editions/" + view.number());
    return RestResponse.ResponseBuilder.<EditionSummaryView>created(address).entity(view).build();
  }

  @GET
  @Operation(
      operationId = "listGuideEditions",
      summary = "List the editions",
      description = "Lists editions, the newest first.")
  @APIResponse(responseCode = "200", description = "A page of editions")
  public Page<EditionSummaryView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.list(cursor, limit).map(EditionSummaryView::of);
  }

  @GET
  @Path("{number: \\d{1,9}}")
  @Operation(
      operationId = "getGuideEdition",
      summary = "Read an edition",
      description =
          "An edition never changes. If a need is given, the answer has only trainings that meet"
              + " it; words find what `searchOfferings` finds by them now.")
  @APIResponse(responseCode = "200", description = "The edition")
  public EditionView get(
      @PathParam("number") int number,
      @QueryParam("language") @DefaultValue("fi") GuideLanguage language,
      @BeanParam @Valid NeedParameters need) {
    var edition = queries.edition(number);
    return EditionView.of(edition, queries.fitting(edition, need.need()), language);
  }
}
