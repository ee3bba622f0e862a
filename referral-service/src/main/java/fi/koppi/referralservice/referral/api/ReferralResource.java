package fi.koppi.referralservice.referral.api;

import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.referral.ReferralClockQueries;
import fi.koppi.referralservice.referral.ReferralCommands;
import fi.koppi.referralservice.referral.ReferralQueries;
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

@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "Referrals as the employment authority sees them")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
@ActsForPerson
class ReferralResource {

  private final ReferralCommands commands;
  private final ReferralQueries queries;
  private final ReferralClockQueries clocks;
  private final CurrentActor actor;

  ReferralResource(
      ReferralCommands commands,
      ReferralQueries queries,
      ReferralClockQueries clocks,
      CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.clocks = clocks;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "draftReferral",
      summary = "Draft a referral of a client to an offering",
      description =
          "Of a client of your own authority, to an offering that was published by a college that"
              + " is open: one whose college has closed is refused. The college sees nothing of it,"
              + " no place is asked for and no clock runs before `submitReferral`, which checks that"
              + " the offering is open, that the client has a career goal and, where the legal basis"
              + " is CONSENT, that the consent is in force. An external reference belongs to"
              + " one referral of your organisation that has not ended: a second draft with it is"
              + " refused and names that referral, so that a hand-over that is repeated goes on with"
              + " the first. A referral that was redirected, refused, withdrawn or closed gives the"
              + " reference free.")
  @APIResponseSchema(
      value = ReferralView.class,
      responseCode = "201",
      responseDescription = "Drafted; submit it next")
  @APIResponse(
      responseCode = "404",
      description = "`/problems/not-found`: no client or offering that you may refer")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/offering-not-open`: it was never published, or its college has closed;"
              + " `/problems/referral-reference-taken`: names the referral that has the external"
              + " reference, which the access log records")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public RestResponse<ReferralView> draft(@NotNull @Valid DraftReferral request) {
    var drafted =
        commands.draft(
            new ClientId(request.clientId()),
            new OfferingId(request.offeringId()),
            request.priority(),
            request.legalBasis(),
            request.externalReference(),
            actor.actingForPerson());
    var view = ReferralView.of(drafted);
    return Created.in("/v1/referrals", view.id(), view);
  }

  @GET
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.ACCOUNT_MANAGER})
  @Operation(
      operationId = "listReferrals",
      summary = "List the referrals of your organisation",
      description =
          "An account manager sees those whose college has let most of its working days to catch them"
              + " pass, the first escalated one first; how much stands in the rule of the clock"
              + " (`listClockRules`, 80 % at first). Coaches and service managers see all.\n\n"
              + "A list shows nobody's whereabouts: where a security ban protects the client it"
              + " leaves the offering out and says so by `placeProtected`. Who works with one"
              + " referral reads its offering by `getReferral`, which the access log records with"
              + " the client.")
  @APIResponse(responseCode = "200", description = "A page of referrals")
  public Page<ReferralSummary> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.sent(cursor, limit, actor.actingForPerson()).map(ReferralSummary::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.ACCOUNT_MANAGER})
  @Operation(
      operationId = "getReferral",
      summary = "Read a referral",
      description =
          "With its offering, also where a security ban protects the client and lists leave the"
              + " offering out: show it to nobody who doesn't work with this client. An account"
              + " manager reads escalated ones only, as `listReferrals` shows them.")
  @APIResponse(responseCode = "200", description = "The referral with its seat and outcomes")
  public ReferralView get(@PathParam("id") UUID id) {
    return ReferralView.of(queries.get(new ReferralId(id), actor.actingForPerson()));
  }

  @GET
  @Path("{id}/history")
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.ACCOUNT_MANAGER})
  @Operation(
      operationId = "getReferralHistory",
      summary = "Read every step of a referral",
      description = "An account manager reads escalated ones only, as `listReferrals` shows them.")
  @APIResponse(responseCode = "200", description = "The steps and the catch clock")
  public ReferralHistory history(@PathParam("id") UUID id) {
    return ReferralHistory.of(queries.history(new ReferralId(id), actor.actingForPerson()));
  }

  @GET
  @Path("{id}/clocks")
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.ACCOUNT_MANAGER})
  @Operation(
      operationId = "getReferralClocks",
      summary = "Read the clocks of a referral and why they are due when they are",
      description =
          "Each clock names the revision of the rule that it was started by and every day up to its"
              + " due day, counted or left out, with the reason. A later change of the rule doesn't"
              + " move what was promised. An account manager reads escalated ones only, as"
              + " `listReferrals` shows them.")
  @APIResponse(responseCode = "200", description = "The clocks; none for a draft")
  public ReferralClocks clocks(@PathParam("id") UUID id) {
    return ReferralClocks.of(clocks.sent(new ReferralId(id), actor.actingForPerson()));
  }
}
