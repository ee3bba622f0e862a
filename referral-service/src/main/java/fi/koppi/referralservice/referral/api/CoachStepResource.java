package fi.koppi.referralservice.referral.api;

import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.referral.OnwardCommands;
import fi.koppi.referralservice.referral.ReferralCommands;
import fi.koppi.referralservice.referral.step.Step;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The coach's steps, with those that a client takes through the coach. */
@Path("/v1/referrals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coach's steps", description = "What the employment authority does about a referral")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
@ActsForPerson
class CoachStepResource {

  private static final String ON_THE_CLIENTS_WORD =
      "`onBehalf` names the client's word on which it is done: how and when the client said so, and"
          + " who noted it. It is required where `koppi.referral.client-word-required` is set, and"
          + " stands in the history.";

  private final ReferralCommands commands;
  private final OnwardCommands onward;
  private final CurrentActor actor;

  CoachStepResource(ReferralCommands commands, OnwardCommands onward, CurrentActor actor) {
    this.commands = commands;
    this.onward = onward;
    this.actor = actor;
  }

  @POST
  @Path("submit")
  @Idempotent
  @Operation(operationId = "submitReferral", summary = "Send a referral to the college")
  @APIResponse(responseCode = "200", description = "Submitted; a seat has been asked for")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/referral-status`, `/problems/offering-not-open`,"
              + " `/problems/referral-live-already`, `/problems/consent-missing`,"
              + " `/problems/career-goal-missing`")
  public RestResponse<ReferralProgress> submitReferral(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        ReferralProgress.of(
            commands.submit(new ReferralId(id), ifMatch.version(), actor.actingForPerson())));
  }

  @POST
  @Path("request-seat")
  @Idempotent
  @Operation(
      operationId = "requestSeat",
      summary = "Ask for a seat anew",
      description = "For when the seat was refused or its time has run out.")
  @APIResponse(responseCode = "200", description = "Asked for; the answer shows in the seat")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/referral-status`, `/problems/seat-asked-for`,"
              + " `/problems/offering-not-open`, `/problems/offering-ended`,"
              + " `/problems/offering-cancelled`")
  public RestResponse<ReferralProgress> requestSeat(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        ReferralProgress.of(
            commands.requestSeat(new ReferralId(id), ifMatch.version(), actor.actingForPerson())));
  }

  @POST
  @Path("accept-place")
  @Idempotent
  @Operation(
      operationId = "acceptPlace",
      summary = "Accept the place offered, for the client",
      description = ON_THE_CLIENTS_WORD)
  @APIResponse(responseCode = "400", description = "`/problems/client-word`")
  @APIResponse(responseCode = "200", description = "Accepted; the seat is being confirmed")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/referral-status`, `/problems/seat-not-held` with what helps,"
              + " `/problems/offering-ended`, `/problems/offering-cancelled`")
  public RestResponse<ReferralProgress> acceptPlace(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @RequestBody(required = false) @Valid @Nullable AnswerForClient request) {
    return takeForClient(id, ifMatch, new Step.AcceptPlace(AnswerForClient.wordOf(request)));
  }

  @POST
  @Path("decline-place")
  @Idempotent
  @Operation(
      operationId = "declinePlace",
      summary = "Decline the place offered, for the client",
      description = ON_THE_CLIENTS_WORD)
  @APIResponse(responseCode = "400", description = "`/problems/client-word`")
  @APIResponse(responseCode = "200", description = "Declined; the seat is freed")
  @APIResponse(responseCode = "409", description = "`/problems/referral-status`")
  public RestResponse<ReferralProgress> declinePlace(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @RequestBody(required = false) @Valid @Nullable AnswerForClient request) {
    return takeForClient(id, ifMatch, new Step.DeclinePlace(AnswerForClient.wordOf(request)));
  }

  @POST
  @Path("withdraw")
  @Idempotent
  @Operation(
      operationId = "withdrawReferral",
      summary = "Take a referral back",
      description =
          ON_THE_CLIENTS_WORD + " A DUPLICATE and a CONSENT_EXPIRED need none in any case.")
  @APIResponse(responseCode = "400", description = "`/problems/client-word`")
  @APIResponse(responseCode = "200", description = "Withdrawn; the seat is freed")
  @APIResponse(responseCode = "409", description = "`/problems/referral-status`")
  public RestResponse<ReferralProgress> withdrawReferral(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid WithdrawReferral request) {
    return takeForClient(
        id, ifMatch, new Step.Withdraw(request.reason(), OnBehalf.word(request.onBehalf())));
  }

  @POST
  @Path("reopen")
  @Idempotent
  @Operation(
      operationId = "reopenReferral",
      summary = "Give a client who was unreachable back to the college")
  @APIResponse(responseCode = "200", description = "Caught again")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/referral-status`, `/problems/offering-ended`,"
              + " `/problems/offering-cancelled`")
  public RestResponse<ReferralProgress> reopenReferral(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return take(id, ifMatch, new Step.Reopen());
  }

  @POST
  @Path("refer-on")
  @Idempotent
  @Operation(
      operationId = "referOn",
      summary = "Refer the client on to another offering",
      description =
          "In one go this referral ends, its seat is freed, and another one is sent to the college of"
              + " the other offering, with a seat asked for. Both are in one chain (`getReferralChain`):"
              + " the new one keeps the client, priority, legal basis and external reference, and its"
              + " catch clock has run since the first submission, while the college has its full"
              + " working days from now. What `submitReferral` demands is demanded here, such as a"
              + " consent to the other college. If anything is refused, this referral stays as it is.")
  @APIResponseSchema(
      value = OnwardReferralView.class,
      responseCode = "201",
      responseDescription = "Referred on; a seat has been asked for")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/referral-status`, `/problems/referral-same-offering`,"
              + " `/problems/offering-not-open`, `/problems/referral-live-already`,"
              + " `/problems/consent-missing`, `/problems/career-goal-missing`")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public RestResponse<OnwardReferralView> referOn(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid GoOn request) {
    var offering = new OfferingId(request.offeringId());
    var view =
        OnwardReferralView.of(
            onward.referOn(
                new ReferralId(id), ifMatch.version(), offering, actor.actingForPerson()));
    return Created.in("/v1/referrals", view.id(), view);
  }

  @POST
  @Path("close")
  @Idempotent
  @Operation(operationId = "closeReferral", summary = "Close a referral")
  @APIResponse(responseCode = "200", description = "Closed")
  @APIResponse(responseCode = "409", description = "`/problems/referral-status`")
  public RestResponse<ReferralProgress> closeReferral(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return take(id, ifMatch, new Step.Close());
  }

  @POST
  @Path("outcomes")
  @Idempotent
  @Operation(
      operationId = "recordOutcome",
      summary = "Record what came of a referral",
      description =
          "After training: while the referral is COMPLETED, INTERRUPTED or in FOLLOW_UP."
              + " The first outcome begins the follow-up, and none is changed or removed later."
              + " NO_SHOW gives the place back if the training was never completed.")
  @APIResponse(responseCode = "200", description = "Recorded; the first one begins the follow-up")
  @APIResponse(responseCode = "409", description = "`/problems/referral-status`")
  public RestResponse<ReferralProgress> recordOutcome(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid RecordOutcome request) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        ReferralProgress.of(
            commands.recordOutcome(new ReferralId(id), ifMatch.version(), request.finding(), by)));
  }

  private RestResponse<ReferralProgress> takeForClient(
      UUID id, IfMatch ifMatch, Step.ForClient step) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        ReferralProgress.of(
            commands.takeForClient(new ReferralId(id), ifMatch.version(), step, by)));
  }

  private RestResponse<ReferralProgress> take(UUID id, IfMatch ifMatch, Step.Requested step) {
    return RestResponse.ok(
        ReferralProgress.of(
            commands.take(new ReferralId(id), ifMatch.version(), step, actor.actingForPerson())));
  }
}
