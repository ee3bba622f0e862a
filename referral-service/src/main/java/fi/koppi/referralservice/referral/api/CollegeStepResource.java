package fi.koppi.referralservice.referral.api;

import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The college's steps: for a college without an event channel, or a person at one. */
@Path("/v1/referrals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "College's steps", description = "What the receiving college does about a referral")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed(Roles.ADMISSIONS)
@APIResponse(
    responseCode = "403",
    description = "`/problems/forbidden`, `/problems/college-closed`")
@ActsForPerson
class CollegeStepResource {

  private static final String RECORDED_IN_ARREARS =
      "It may be recorded in arrears: `effectiveOn` is the day on which it happened, in Finland, and"
          + " today if it is left out. The day is not in the future, not further back than"
          + " `koppi.referral.effective-days-back` (3 months), and not before that of the training"
          + " step before.";

  private final ReferralCommands commands;
  private final CurrentActor actor;

  CollegeStepResource(ReferralCommands commands, CurrentActor actor) {
    this.commands = commands;
    this.actor = actor;
  }

  @POST
  @Path("catch")
  @Idempotent
  @Operation(
      operationId = "catchReferral",
      summary = "Catch a referral: a named person takes responsibility")
  @APIResponse(responseCode = "200", description = "Caught; the catch clock has stopped")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/referral-status`, `/problems/offering-ended`,"
              + " `/problems/offering-cancelled`")
  public RestResponse<ReferralProgress> catchReferral(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return take(id, ifMatch, new Step.Catch());
  }

  @POST
  @Path("contact")
  @Idempotent
  @Operation(operationId = "contactClient", summary = "Tell that the client was reached")
  @APIResponse(responseCode = "200", description = "In guidance")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/referral-status`, `/problems/offering-ended`,"
              + " `/problems/offering-cancelled`")
  public RestResponse<ReferralProgress> contactClient(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return take(id, ifMatch, new Step.Contact());
  }

  @POST
  @Path("offer")
  @Idempotent
  @Operation(
      operationId = "offerPlace",
      summary = "Offer the client a place",
      description =
          "The offer may carry conditions, one of each code: `enrolStudent` is refused until each of"
              + " them is met or waived (`settleCondition`). Without a body the offer has none.")
  @RequestBody(required = false)
  @APIResponse(
      responseCode = "400",
      description = "`/problems/validation-failed`: a code twice, OTHER without a text, a past day")
  @APIResponse(responseCode = "200", description = "Offered; the client answers through the coach")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/referral-status`, `/problems/offering-ended`,"
              + " `/problems/offering-cancelled`")
  public RestResponse<ReferralProgress> offerPlace(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @Valid @Nullable OfferPlace request) {
    return take(id, ifMatch, request == null ? new Step.Offer(List.of()) : request.step());
  }

  @POST
  @Path("rescind")
  @Idempotent
  @Operation(
      operationId = "rescindOffer",
      summary = "Take the offer of a place back",
      description =
          "The college goes on with the client: it may offer again, once the coach has asked for a"
              + " seat by `requestSeat`. A college that ends its part refuses instead"
              + " (`refuseReferral`), and a client who did not come is interrupted"
              + " (`interruptTraining`).")
  @APIResponse(responseCode = "200", description = "Taken back; the seat is freed")
  @APIResponse(responseCode = "409", description = "`/problems/referral-status`")
  public RestResponse<ReferralProgress> rescindOffer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid RescindOffer request) {
    return take(id, ifMatch, new Step.Rescind(request.reason()));
  }

  @POST
  @Path("return")
  @Idempotent
  @Operation(operationId = "returnReferral", summary = "Return a referral to be corrected")
  @APIResponse(responseCode = "200", description = "Returned")
  @APIResponse(responseCode = "409", description = "`/problems/referral-status`")
  public RestResponse<ReferralProgress> returnReferral(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ReturnReferral request) {
    return take(id, ifMatch, new Step.Return(request.reason()));
  }

  @POST
  @Path("refuse")
  @Idempotent
  @Operation(operationId = "refuseReferral", summary = "Refuse a referral")
  @APIResponse(responseCode = "200", description = "Refused; the seat is freed")
  @APIResponse(responseCode = "409", description = "`/problems/referral-status`")
  public RestResponse<ReferralProgress> refuseReferral(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid RefuseReferral request) {
    return take(id, ifMatch, new Step.Refuse(request.reason()));
  }

  @POST
  @Path("mark-unreachable")
  @Idempotent
  @Operation(
      operationId = "markUnreachable",
      summary = "Tell that the client cannot be reached",
      description =
          "Possible after 3 contact attempts over 2 channels since the last catch or reopening that"
              + " did not reach the client (`recordContactAttempt`); where all went through the"
              + " coach (RELAY), they need no second channel.")
  @APIResponse(responseCode = "200", description = "Unreachable; the coach goes on")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/referral-status`, `/problems/contact-attempts-missing` with what is missing")
  public RestResponse<ReferralProgress> markUnreachable(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return take(id, ifMatch, new Step.MarkUnreachable());
  }

  @POST
  @Path("enrol")
  @Idempotent
  @Operation(operationId = "enrolStudent", summary = "Enrol the client as a student")
  @APIResponse(responseCode = "200", description = "Enrolled")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/referral-status`, `/problems/seat-not-confirmed`,"
              + " `/problems/offering-cancelled`, `/problems/conditions-open` with their codes")
  public RestResponse<ReferralProgress> enrolStudent(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        ReferralProgress.of(
            commands.enrol(new ReferralId(id), ifMatch.version(), actor.actingForPerson())));
  }

  @POST
  @Path("start")
  @Idempotent
  @Operation(
      operationId = "startTraining",
      summary = "Tell that training has started",
      description = RECORDED_IN_ARREARS)
  @APIResponse(responseCode = "200", description = "In training")
  @APIResponse(responseCode = "400", description = "`/problems/effective-day`")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/referral-status`, `/problems/offering-cancelled`")
  public RestResponse<ReferralProgress> startTraining(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @RequestBody(required = false) @Valid @Nullable DateTraining request) {
    return take(id, ifMatch, new Step.Start(DateTraining.dayOf(request)));
  }

  @POST
  @Path("pause")
  @Idempotent
  @Operation(
      operationId = "pauseTraining",
      summary = "Tell that training is paused",
      description = RECORDED_IN_ARREARS)
  @APIResponse(responseCode = "200", description = "Paused")
  @APIResponse(responseCode = "400", description = "`/problems/effective-day`")
  @APIResponse(responseCode = "409", description = "`/problems/referral-status`")
  public RestResponse<ReferralProgress> pauseTraining(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @RequestBody(required = false) @Valid @Nullable DateTraining request) {
    return take(id, ifMatch, new Step.Pause(DateTraining.dayOf(request)));
  }

  @POST
  @Path("resume")
  @Idempotent
  @Operation(
      operationId = "resumeTraining",
      summary = "Tell that training goes on",
      description = RECORDED_IN_ARREARS)
  @APIResponse(responseCode = "200", description = "In training")
  @APIResponse(responseCode = "400", description = "`/problems/effective-day`")
  @APIResponse(responseCode = "409", description = "`/problems/referral-status`")
  public RestResponse<ReferralProgress> resumeTraining(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @RequestBody(required = false) @Valid @Nullable DateTraining request) {
    return take(id, ifMatch, new Step.Resume(DateTraining.dayOf(request)));
  }

  @POST
  @Path("interrupt")
  @Idempotent
  @Operation(
      operationId = "interruptTraining",
      summary = "Tell that training ended early",
      description = RECORDED_IN_ARREARS)
  @APIResponse(responseCode = "200", description = "Interrupted")
  @APIResponse(responseCode = "400", description = "`/problems/effective-day`")
  @APIResponse(responseCode = "409", description = "`/problems/referral-status`")
  public RestResponse<ReferralProgress> interruptTraining(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid InterruptTraining request) {
    return take(id, ifMatch, new Step.Interrupt(request.reason(), request.effectiveOn()));
  }

  @POST
  @Path("complete")
  @Idempotent
  @Operation(
      operationId = "completeTraining",
      summary = "Tell that training is completed",
      description = RECORDED_IN_ARREARS)
  @APIResponse(responseCode = "200", description = "Completed")
  @APIResponse(responseCode = "400", description = "`/problems/effective-day`")
  @APIResponse(responseCode = "409", description = "`/problems/referral-status`")
  public RestResponse<ReferralProgress> completeTraining(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @RequestBody(required = false) @Valid @Nullable DateTraining request) {
    return take(id, ifMatch, new Step.Complete(DateTraining.dayOf(request)));
  }

  private RestResponse<ReferralProgress> take(UUID id, IfMatch ifMatch, Step.Requested step) {
    return RestResponse.ok(
        ReferralProgress.of(
            commands.take(new ReferralId(id), ifMatch.version(), step, actor.actingForPerson())));
  }
}
