package fi.koppi.referralservice.contact.api;

import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.contact.ContactCommands;
import fi.koppi.referralservice.contact.ContactQueries;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The attempts to reach a client as the college records and reads them. */
@Path("/v1/received-referrals/{id}/contact-attempts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contact attempts", description = "What a college does to reach a client")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed(Roles.ADMISSIONS)
@APIResponse(
    responseCode = "403",
    description = "`/problems/forbidden`, `/problems/college-closed`")
@ActsForPerson
class ReceivedContactAttemptResource {

  private final ContactCommands commands;
  private final ContactQueries queries;
  private final CurrentActor actor;

  ReceivedContactAttemptResource(
      ContactCommands commands, ContactQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "recordContactAttempt",
      summary = "Record an attempt to reach the client",
      description =
          "While the referral is with your college. The college may report the same by the event"
              + " `fi.koppi.admission.contact-attempted.v1`. A client is marked as unreachable only"
              + " after 3 attempts over 2 channels since the last catch or reopening that did not"
              + " reach it; where all went through the coach (RELAY), they need no second channel. An"
              + " attempt is known by its channel and time.")
  @APIResponse(responseCode = "200", description = "Recorded; the authority reads it")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/contact-attempt-recorded`, `/problems/contact-attempt-time`,"
              + " `/problems/contact-not-at-college`")
  public RestResponse<ContactAttemptView> record(
      @PathParam("id") UUID id, @NotNull @Valid RecordContactAttempt request) {
    return RestResponse.ok(
        ContactAttemptView.of(
            commands.record(
                new ReferralId(id),
                request.channel(),
                request.result(),
                request.at(),
                actor.actingForPerson())));
  }

  @GET
  @Operation(
      operationId = "listReceivedContactAttempts",
      summary = "List the attempts to reach the client of a referral",
      description =
          "Of a referral that your college has received. Without the consent that it was sent by, it"
              + " gives 404.")
  @APIResponse(responseCode = "200", description = "A page of attempts, the oldest first")
  public Page<ContactAttemptView> list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries
        .of(new ReferralId(id), cursor, limit, actor.actingForPerson())
        .map(ContactAttemptView::of);
  }
}
