package fi.koppi.partnerservice.organisation.api;

import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.Roles;
import fi.koppi.partnerservice.OrganisationId;
import fi.koppi.partnerservice.organisation.OrganisationCommands;
import fi.koppi.partnerservice.organisation.OrganisationQueries;
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

@Path("/v1/organisations")
@Tag(name = "Organisations", description = "Organisations of working life")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class OrganisationResource {

  private final OrganisationCommands commands;
  private final OrganisationQueries queries;

  OrganisationResource(OrganisationCommands commands, OrganisationQueries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PARTNER_COORDINATOR, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "registerOrganisation",
      summary = "Register an organisation",
      description =
          "Under the `org_id` of its tokens, which becomes its id. An id and a business id"
              + " are registered once; the refusal names the organisation that has it. It is"
              + " active at once, and the other services are told by"
              + " `koppi.partner.organisation.v1`. What is registered can't be changed later.")
  @APIResponseSchema(
      value = OrganisationView.class,
      responseCode = "201",
      responseDescription = "Registered")
  @APIResponse(responseCode = "409", description = "`/problems/organisation-already-registered`")
  public RestResponse<OrganisationView> register(@NotNull @Valid RegisterOrganisation request) {
    var id = new OrganisationId(request.organisationId());
    var view = OrganisationView.of(commands.register(id, request.details()));
    return Created.in("/v1/organisations", view.id(), view);
  }

  @GET
  @Operation(
      operationId = "listOrganisations",
      summary = "List organisations",
      description = "In the order of their ids, closed ones too.")
  @APIResponse(responseCode = "200", description = "A page of organisations")
  public Page<OrganisationView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.list(cursor, limit).map(OrganisationView::of);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getOrganisation",
      summary = "Read an organisation",
      description = "Everybody may read it, a closed one too.")
  @APIResponse(responseCode = "200", description = "The organisation")
  public OrganisationView get(@PathParam("id") UUID id) {
    return OrganisationView.of(queries.get(new OrganisationId(id)));
  }

  @POST
  @Path("{id}/close")
  @Idempotent
  @RolesAllowed({Roles.PARTNER_COORDINATOR, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "closeOrganisation",
      summary = "Close an organisation",
      description =
          "For good. No need can be drafted for it any more; its needs stay as they are"
              + " until they are filled or withdrawn. The other services are told by"
              + " `koppi.partner.organisation.v1`.")
  @APIResponse(responseCode = "200", description = "Closed")
  @APIResponse(responseCode = "409", description = "`/problems/organisation-closed`")
  public RestResponse<OrganisationView> close(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        OrganisationView.of(commands.close(new OrganisationId(id), ifMatch.version())));
  }
}
