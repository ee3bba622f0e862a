package fi.koppi.partnerservice.need.api;

import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.partnerservice.NeedId;
import fi.koppi.partnerservice.OrganisationId;
import fi.koppi.partnerservice.need.NeedCommands;
import fi.koppi.partnerservice.need.NeedQueries;
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

@Path("/v1/needs")
@Tag(name = "Needs", description = "Competence needs of working life")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class NeedResource {

  private final NeedCommands commands;
  private final NeedQueries queries;
  private final CurrentActor actor;

  NeedResource(NeedCommands commands, NeedQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.EMPLOYER, Roles.PARTNER_COORDINATOR})
  @Operation(
      operationId = "draftNeed",
      summary = "Draft a competence need",
      description =
          "Employers draft needs of their own organisation, partner coordinators those of"
              + " any; the organisation has to be registered and active. Other services aren't"
              + " told of a draft. Its content can't be changed later: withdraw it and draft"
              + " another one.")
  @APIResponseSchema(
      value = NeedView.class,
      responseCode = "201",
      responseDescription = "Drafted; publish it next")
  @APIResponse(responseCode = "409", description = "`/problems/need-organisation-unknown`")
  public RestResponse<NeedView> draft(@NotNull @Valid DraftNeed request) {
    var organisation = new OrganisationId(request.organisationId());
    var view = NeedView.of(commands.draft(organisation, request.details(), actor.get()));
    return Created.in("/v1/needs", view.id(), view);
  }

  @GET
  @Operation(
      operationId = "listNeeds",
      summary = "List the published needs",
      description =
          "Only those that are PUBLISHED now, of all organisations, in the order of their"
              + " ids. Filled and withdrawn ones can be read by their ids.")
  @APIResponse(responseCode = "200", description = "A page of needs")
  public Page<NeedView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.published(cursor, limit).map(NeedView::of);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getNeed",
      summary = "Read a need",
      description =
          "What was never published, a draft that was withdrawn too, is shown only to its"
              + " organisation and to partner coordinators; others get 404.")
  @APIResponse(responseCode = "200", description = "The need")
  public NeedView get(@PathParam("id") UUID id) {
    return NeedView.of(queries.get(new NeedId(id), actor.get()));
  }

  @POST
  @Path("{id}/publish")
  @Idempotent
  @RolesAllowed({Roles.EMPLOYER, Roles.PARTNER_COORDINATOR})
  @Operation(
      operationId = "publishNeed",
      summary = "Publish a drafted need",
      description =
          "A DRAFT only, by its organisation or a partner coordinator; to others it looks"
              + " unknown (404). From then on everybody sees it, and the other services are told"
              + " by `koppi.partner.need.v1`; the catalogue proposes to colleges to offer training"
              + " for it.")
  @APIResponse(responseCode = "200", description = "Published")
  @APIResponse(responseCode = "409", description = "`/problems/need-status`")
  public RestResponse<NeedView> publish(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        NeedView.of(commands.publish(new NeedId(id), ifMatch.version(), actor.get())));
  }

  @POST
  @Path("{id}/fill")
  @Idempotent
  @RolesAllowed({Roles.EMPLOYER, Roles.PARTNER_COORDINATOR})
  @Operation(
      operationId = "fillNeed",
      summary = "Mark a need as filled",
      description =
          "A PUBLISHED one only, and for good. The list shows it no more and the other"
              + " services are told by `koppi.partner.need.v1`, so that proposals that nobody has"
              + " decided about are withdrawn.")
  @APIResponse(responseCode = "200", description = "Filled")
  @APIResponse(responseCode = "409", description = "`/problems/need-status`")
  public RestResponse<NeedView> fill(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        NeedView.of(commands.fill(new NeedId(id), ifMatch.version(), actor.get())));
  }

  @POST
  @Path("{id}/withdraw")
  @Idempotent
  @RolesAllowed({Roles.EMPLOYER, Roles.PARTNER_COORDINATOR})
  @Operation(
      operationId = "withdrawNeed",
      summary = "Withdraw a need",
      description =
          "A DRAFT or a PUBLISHED one, and for good. Of a draft nobody is told. Otherwise"
              + " the list shows it no more and the other services are told by"
              + " `koppi.partner.need.v1`, so that proposals that nobody has decided about are"
              + " withdrawn.")
  @APIResponse(responseCode = "200", description = "Withdrawn")
  @APIResponse(responseCode = "409", description = "`/problems/need-status`")
  public RestResponse<NeedView> withdraw(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        NeedView.of(commands.withdraw(new NeedId(id), ifMatch.version(), actor.get())));
  }
}
