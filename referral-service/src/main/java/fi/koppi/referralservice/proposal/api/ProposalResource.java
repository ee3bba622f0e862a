package fi.koppi.referralservice.proposal.api;

import fi.koppi.kit.http.Created;
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
import fi.koppi.referralservice.proposal.ProposalQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/referrals/{id}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals", description = "Changes of training that colleges propose to coaches")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.ADMISSIONS})
@APIResponse(
    responseCode = "403",
    description = "`/problems/forbidden`, `/problems/college-closed`")
@ActsForPerson
class ProposalResource {

  private final ProposalCommands commands;
  private final ProposalQueries queries;
  private final CurrentActor actor;

  ProposalResource(ProposalCommands commands, ProposalQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.ADMISSIONS)
  @Operation(
      operationId = "proposeChange",
      summary = "Propose a change of training to the coach",
      description =
          "While the referral is IN_TRAINING or PAUSED, about today or later days. EXTEND, SHORTEN"
              + " and END_EARLY need `newEndDay`; CHANGE_INTENSITY needs `firstDay` and either"
              + " `percent` or `daysPerWeek`; PAUSE needs `firstDay` and `lastDay`; nothing else may"
              + " be given. EXTEND has to end later and SHORTEN and END_EARLY earlier than what was"
              + " agreed last. One proposal of each kind is open: a newer one replaces it. Nothing is"
              + " decided by silence. The same is proposed by the event"
              + " `fi.koppi.admission.change-proposed.v1`.")
  @APIResponseSchema(
      value = ProposalView.class,
      responseCode = "201",
      responseDescription = "Proposed; the coach answers until `dueAt`")
  @APIResponse(responseCode = "409", description = "`/problems/not-in-training`")
  public RestResponse<ProposalView> propose(
      @PathParam("id") UUID id, @NotNull @Valid ProposeChange request) {
    var by = actor.actingForPerson();
    var proposal = commands.propose(new ReferralId(id), request.terms(), request.reason(), by);
    var view = ProposalView.of(proposal);
    return Created.in("/v1/referrals/" + id + "/proposals", view.id(), view);
  }

  @GET
  @Operation(
      operationId = "listProposals",
      summary = "List the proposals made during the training of a referral",
      description =
          "For the authority and the college alike, oldest first, with those that have ended. The"
              + " access log records it.")
  @APIResponse(responseCode = "200", description = "The proposals")
  public ProposalsView list(@PathParam("id") UUID id) {
    return ProposalsView.of(queries.of(new ReferralId(id), actor.actingForPerson()));
  }

  @GET
  @Path("{proposalId}")
  @Operation(
      operationId = "getProposal",
      summary = "Read a proposal",
      description =
          "For the authority and the college alike. One of another referral gives 404. The access"
              + " log records it.")
  @APIResponse(responseCode = "200", description = "The proposal")
  public ProposalView get(@PathParam("id") UUID id, @PathParam("proposalId") UUID proposalId) {
    return ProposalView.of(
        queries.get(new ReferralId(id), new ProposalId(proposalId), actor.actingForPerson()));
  }

  @POST
  @Path("{proposalId}/recall")
  @Idempotent
  @RolesAllowed(Roles.ADMISSIONS)
  @Operation(
      operationId = "recallProposal",
      summary = "Take a proposal back",
      description =
          "By the college, while the proposal is PENDING. The version is the proposal's own. What is"
              + " open when the client leaves training is recalled by itself. The same is done by the"
              + " event `fi.koppi.admission.proposal-recalled.v1`.")
  @APIResponse(responseCode = "200", description = "Recalled")
  @APIResponse(responseCode = "409", description = "`/problems/proposal-status`")
  public RestResponse<ProposalView> recall(
      @PathParam("id") UUID id,
      @PathParam("proposalId") UUID proposalId,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return RestResponse.ok(
        ProposalView.of(
            commands.recall(
                new ReferralId(id),
                new ProposalId(proposalId),
                ifMatch.version(),
                actor.actingForPerson())));
  }
}
