package fi.koppi.referralservice.proposal.api;

import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.proposal.ProposalCommands;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The coach's answers to what colleges propose. */
@Path("/v1/referrals/{id}/proposals/{proposalId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals", description = "Changes of training that colleges propose to coaches")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
@ActsForPerson
class ProposalAnswerResource {

  private final ProposalCommands commands;
  private final CurrentActor actor;

  ProposalAnswerResource(ProposalCommands commands, CurrentActor actor) {
    this.commands = commands;
    this.actor = actor;
  }

  @POST
  @Path("accept")
  @Idempotent
  @Operation(
      operationId = "acceptProposal",
      summary = "Accept what the college proposes",
      description =
          "By the authority, while the proposal is PENDING, also after `dueAt`. The version is the"
              + " proposal's own. The college is told by `fi.koppi.referral.proposal-changed.v1`; it"
              + " reports a pause or an end as its steps when they happen.")
  @APIResponse(responseCode = "200", description = "Accepted; a new intensity is recorded")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/proposal-status`, `/problems/intensity-overlap`: the days have got another"
              + " intensity meanwhile")
  public RestResponse<ProposalView> accept(
      @PathParam("id") UUID id,
      @PathParam("proposalId") UUID proposalId,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        ProposalView.of(
            commands.accept(
                new ReferralId(id),
                new ProposalId(proposalId),
                ifMatch.version(),
                actor.actingForPerson())));
  }

  @POST
  @Path("reject")
  @Idempotent
  @Operation(
      operationId = "rejectProposal",
      summary = "Reject what the college proposes",
      description =
          "By the authority for a reason, while the proposal is PENDING. The version is the"
              + " proposal's own. Training goes on as agreed, and the college may propose anew.")
  @APIResponse(responseCode = "200", description = "Rejected")
  @APIResponse(responseCode = "409", description = "`/problems/proposal-status`")
  public RestResponse<ProposalView> reject(
      @PathParam("id") UUID id,
      @PathParam("proposalId") UUID proposalId,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid RejectProposal request) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        ProposalView.of(
            commands.reject(
                new ReferralId(id),
                new ProposalId(proposalId),
                ifMatch.version(),
                request.reason(),
                by)));
  }
}
