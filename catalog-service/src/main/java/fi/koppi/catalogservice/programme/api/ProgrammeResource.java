package fi.koppi.catalogservice.programme.api;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.programme.ProgrammeCommands;
import fi.koppi.catalogservice.programme.ProgrammeQueries;
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

@Path("/v1/programmes")
@Tag(name = "Programmes", description = "What providers teach")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class ProgrammeResource {

  private final ProgrammeCommands commands;
  private final ProgrammeQueries queries;
  private final CurrentActor actor;

  ProgrammeResource(ProgrammeCommands commands, ProgrammeQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "addProgramme",
      summary = "Add a programme",
      description =
          "Only for editors of an active provider and of the platform. ESCO concepts have"
              + " to be of the classification that is loaded, and qualifications that it is a part"
              + " of have to be active programmes. Nobody finds it in a search before an offering"
              + " of it is published.")
  @APIResponseSchema(
      value = ProgrammeView.class,
      responseCode = "201",
      responseDescription = "Added")
  @APIResponse(
      responseCode = "404",
      description = "`/problems/not-found`: not a provider that you may edit")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/programme-provider-unknown`, `/problems/programme-skill-unknown`,"
              + " `/problems/programme-qualification-unknown`")
  public RestResponse<ProgrammeView> add(@NotNull @Valid AddProgramme request) {
    var provider = new ProviderId(request.providerId());
    var view = ProgrammeView.of(commands.add(provider, request.details(), actor.get()));
    return Created.in("/v1/programmes", view.id(), view);
  }

  @GET
  @Operation(
      operationId = "listProgrammes",
      summary = "List programmes",
      description = "Those of all providers, retired ones too, in the order of their ids.")
  @APIResponse(responseCode = "200", description = "A page of programmes")
  public Page<ProgrammeView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.list(cursor, limit).map(ProgrammeView::of);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getProgramme",
      summary = "Read a programme",
      description =
          "Everybody may read it. A retired programme can still be read; it can have no new"
              + " offerings.")
  @APIResponse(responseCode = "200", description = "The programme")
  public ProgrammeView get(@PathParam("id") UUID id) {
    return ProgrammeView.of(queries.get(new ProgrammeId(id)));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "changeProgramme",
      summary = "Change a programme",
      description = "What is published of it is found and told anew.")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/programme-retired`, `/problems/programme-skill-unknown`,"
              + " `/problems/programme-qualification-unknown`")
  public ProgrammeView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ChangeProgramme request) {
    return ProgrammeView.of(
        commands.change(
            new ProgrammeId(id),
            ifMatch.version(),
            before -> request.details(before.kind()),
            actor.get()));
  }

  @POST
  @Path("{id}/retire")
  @Idempotent
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "retireProgramme",
      summary = "Retire a programme",
      description = "Drafts of it that proposals led to are cancelled and give those back.")
  @APIResponse(responseCode = "200", description = "Retired; nothing more is published of it")
  @APIResponse(responseCode = "409", description = "`/problems/programme-retired`")
  public RestResponse<ProgrammeView> retire(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        ProgrammeView.of(commands.retire(new ProgrammeId(id), ifMatch.version(), actor.get())));
  }
}
