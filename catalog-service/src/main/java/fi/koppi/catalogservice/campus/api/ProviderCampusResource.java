package fi.koppi.catalogservice.campus.api;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.campus.CampusCommands;
import fi.koppi.catalogservice.campus.CampusQueries;
import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
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
import jakarta.ws.rs.POST;
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

@Path("/v1/providers/{providerId}/campuses")
@Tag(name = "Campuses", description = "Where providers teach")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class ProviderCampusResource {

  private final CampusCommands commands;
  private final CampusQueries queries;
  private final CurrentActor actor;

  ProviderCampusResource(CampusCommands commands, CampusQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listCampuses",
      summary = "List the campuses of a provider",
      description = "In the order of their ids. A provider that isn't registered gives 404.")
  @APIResponse(responseCode = "200", description = "A page of campuses, closed ones too")
  public Page<CampusView> list(
      @PathParam("providerId") UUID providerId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.list(new ProviderId(providerId), cursor, limit).map(CampusView::of);
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.CATALOG_EDITOR)
  @Operation(
      operationId = "addCampus",
      summary = "Add a campus to a provider",
      description =
          "Only for editors of the provider and of the platform. Its municipality has to be"
              + " a known one and can't be changed later, since offerings count on it; an OID"
              + " belongs to one campus.")
  @APIResponseSchema(
      value = CampusView.class,
      responseCode = "201",
      responseDescription = "Added; offerings can take place there")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/campus-provider-inactive`, `/problems/campus-oid-taken`")
  public RestResponse<CampusView> add(
      @PathParam("providerId") UUID providerId, @NotNull @Valid CampusForm request) {
    var provider = new ProviderId(providerId);
    var view = CampusView.of(commands.add(provider, request.details(), actor.get()));
    return Created.in("/v1/campuses", view.id(), view);
  }
}
