package fi.koppi.catalogservice.campus.api;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.campus.CampusCommands;
import fi.koppi.catalogservice.campus.CampusQueries;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/campuses")
@Tag(name = "Campuses", description = "Where providers teach")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class CampusResource {

  private final CampusCommands commands;
  private final CampusQueries queries;
  private final CurrentActor actor;

  CampusResource(CampusCommands commands, CampusQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getCampus",
      summary = "Read a campus",
      description =
          "Everybody may read it. A closed campus can still be read; no new offering takes"
              + " place there.")
  @APIResponse(responseCode = "200", description = "The campus")
  public CampusView get(@PathParam("id") UUID id) {
    return CampusView.of(queries.get(new CampusId(id)));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "changeCampus",
      summary = "Change a campus",
      description = "As a whole; its municipality stays, since offerings count on it.")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/campus-closed`, `/problems/campus-oid-taken`,"
              + " `/problems/campus-municipality-fixed`")
  public CampusView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid CampusForm request) {
    return CampusView.of(
        commands.change(new CampusId(id), ifMatch.version(), request.details(), actor.get()));
  }

  @POST
  @Path("{id}/close")
  @Idempotent
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "closeCampus",
      summary = "Close a campus",
      description =
          "After its last day, or when its provider is closed, it closes by itself, once nothing that"
              + " is published takes place there.")
  @APIResponse(responseCode = "200", description = "Closed; nothing new takes place there")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/campus-closed`, `/problems/campus-in-use`")
  public RestResponse<CampusView> close(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        CampusView.of(commands.close(new CampusId(id), ifMatch.version(), actor.get())));
  }
}
