package fi.koppi.referralservice.referral.api;

import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.referral.ReferralClockQueries;
import fi.koppi.referralservice.referral.ReferralCommands;
import fi.koppi.referralservice.referral.ReferralQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/received-referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Received referrals", description = "Referrals as the receiving college sees them")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed(Roles.ADMISSIONS)
@APIResponse(
    responseCode = "403",
    description = "`/problems/forbidden`, `/problems/college-closed`")
@ActsForPerson(jobsMayRead = true)
class ReceivedReferralResource {

  private final ReferralCommands commands;
  private final ReferralQueries queries;
  private final ReferralClockQueries clocks;
  private final CurrentActor actor;

  ReceivedReferralResource(
      ReferralCommands commands,
      ReferralQueries queries,
      ReferralClockQueries clocks,
      CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.clocks = clocks;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listReceivedReferrals",
      summary = "List the referrals received",
      description =
          "A referral whose consent has ended is left out, so a page may hold fewer referrals than"
              + " `limit`, or none, although there is a next one.")
  @APIResponse(responseCode = "200", description = "A page of referrals")
  public Page<ReferralSummary> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.received(cursor, limit, actor.get()).map(ReferralSummary::of);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getReceivedReferral",
      summary = "Fetch a referral received",
      description =
          "The first fetch is the proof of receipt: a SUBMITTED referral becomes RECEIVED.")
  @APIResponse(
      responseCode = "200",
      description = "The referral and what may be seen of the client")
  public ReceivedReferralView get(@PathParam("id") UUID id) {
    return ReceivedReferralView.of(commands.receive(new ReferralId(id), actor.get()));
  }

  @GET
  @Path("{id}/clocks")
  @Operation(
      operationId = "getReceivedReferralClocks",
      summary = "Read the clocks of a referral received and why they are due when they are",
      description =
          "What `getReferralClocks` shows to the authority. It says nothing of the client and is no"
              + " proof of receipt: a SUBMITTED referral stays so.")
  @APIResponse(responseCode = "200", description = "The clocks")
  public ReferralClocks clocks(@PathParam("id") UUID id) {
    return ReferralClocks.of(clocks.received(new ReferralId(id), actor.get()));
  }

  /**
   * Answers with the headers of what {@code get} shows. The body doesn't travel, so the college has
   * not seen the referral and it stays SUBMITTED.
   */
  @HEAD
  @Path("{id}")
  @Operation(hidden = true)
  public ReceivedReferralView look(@PathParam("id") UUID id) {
    return ReceivedReferralView.of(commands.lookAt(new ReferralId(id), actor.get()));
  }
}
