package fi.koppi.referralservice.client.api;

import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ConsentId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.client.consent.ConsentCommands;
import fi.koppi.referralservice.client.consent.ConsentQueries;
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

@Path("/v1/clients/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents", description = "What clients agreed to hand over, and to whom")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.CLIENT)
@Authenticated
@ActsForPerson
class ConsentResource {

  private final ConsentCommands commands;
  private final ConsentQueries queries;
  private final CurrentActor actor;

  ConsentResource(ConsentCommands commands, ConsentQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
  @Operation(
      operationId = "giveConsent",
      summary = "Record a consent that the client gave",
      description =
          "Towards a college that is announced and open, or for MATCHING_WITH_EMPLOYERS towards an"
              + " organisation that has announced a need; for no longer than is configured"
              + " (koppi.consent.longest, two years unless set). Only a consent for"
              + " REFERRAL_TO_EDUCATION that names REFERRAL_DATA opens a referral to its"
              + " recipient.")
  @APIResponseSchema(
      value = ConsentView.class,
      responseCode = "201",
      responseDescription = "Recorded")
  @APIResponse(
      responseCode = "400",
      description =
          "`/problems/consent-ended`, `/problems/consent-term`, `/problems/consent-recipient`")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public RestResponse<ConsentView> give(
      @PathParam("id") UUID id, @NotNull @Valid GiveConsent request) {
    var by = actor.actingForPerson();
    var view = ConsentView.of(commands.give(new ClientId(id), request.terms(), by));
    return Created.in("/v1/clients/" + id + "/consents", view.id(), view);
  }

  @GET
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.PRIVACY_OFFICER})
  @Operation(
      operationId = "listConsents",
      summary = "List a client's consents",
      description =
          "In the order of their ids, those that were withdrawn or have expired too. The"
              + " access log records it.")
  @APIResponse(responseCode = "200", description = "A page of consents, withdrawn ones too")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public Page<ConsentView> list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries
        .of(new ClientId(id), cursor, limit, actor.actingForPerson())
        .map(ConsentView::of);
  }

  @GET
  @Path("{consentId}")
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.PRIVACY_OFFICER})
  @Operation(
      operationId = "getConsent",
      summary = "Read a consent",
      description = "The access log records it. A consent of another client gives 404.")
  @APIResponse(responseCode = "200", description = "The consent, withdrawn or not")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public ConsentView get(@PathParam("id") UUID id, @PathParam("consentId") UUID consentId) {
    return ConsentView.of(
        queries.get(new ClientId(id), new ConsentId(consentId), actor.actingForPerson()));
  }

  @POST
  @Path("{consentId}/withdraw")
  @Idempotent
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
  @Operation(
      operationId = "withdrawConsent",
      summary = "Record that the client withdrew a consent",
      description =
          "Where no other consent opens them, the recipient sees the referrals no more that were"
              + " sent on it, and its steps are refused: those before training become WITHDRAWN and"
              + " their seats are released, those in training become FOLLOW_UP and the client keeps"
              + " the seat. Drafts were shown to nobody: they stay, and `submitReferral` refuses them"
              + " (`/problems/consent-missing`) until there is another consent. The same follows when"
              + " the last day of a consent has passed.")
  @APIResponse(responseCode = "200", description = "Withdrawn; nothing more is handed over")
  @APIResponse(responseCode = "409", description = "`/problems/consent-withdrawn`")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public RestResponse<ConsentView> withdraw(
      @PathParam("id") UUID id, @PathParam("consentId") UUID consentId) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        ConsentView.of(commands.withdraw(new ClientId(id), new ConsentId(consentId), by)));
  }
}
