package fi.koppi.referralservice.message.api;

import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.message.MessageCommands;
import fi.koppi.referralservice.message.MessageQueries;
import fi.koppi.referralservice.message.MessageReceipt;
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

/** The messages about a referral as its college writes and reads them. */
@Path("/v1/received-referrals/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages", description = "What coach and college write to each other about a referral")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed(Roles.ADMISSIONS)
@APIResponse(
    responseCode = "403",
    description = "`/problems/forbidden`, `/problems/college-closed`")
@ActsForPerson
class ReceivedMessageResource {

  private final MessageCommands commands;
  private final MessageQueries queries;
  private final CurrentActor actor;

  ReceivedMessageResource(MessageCommands commands, MessageQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "writeToCoach",
      summary = "Write to the coach about a referral",
      description =
          "From the receipt of a referral until your view of it closes. With `forClient` the coach passes"
              + " it on to the client and notes that: the way to a client in contact mode RELAY,"
              + " and possible with every client. The authority is told by its feed. Without a text,"
              + " the event `fi.koppi.admission.message-written.v1` does the same.")
  @APIResponse(responseCode = "200", description = "Written; the authority reads it")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/message-not-possible`, `/problems/messages-too-many`")
  public RestResponse<MessageReceipt> write(
      @PathParam("id") UUID id, @NotNull @Valid WriteToCoach request) {
    return RestResponse.ok(
        commands.write(new ReferralId(id), request.content(), actor.actingForPerson()));
  }

  @GET
  @Operation(
      operationId = "listReceivedMessages",
      summary = "List the messages about a referral",
      description =
          "Of a referral that your college has received. The texts are gone once the client was erased or"
              + " your view has closed. Without the consent that the referral was sent by, it gives"
              + " 404.")
  @APIResponse(responseCode = "200", description = "A page of messages, the oldest first")
  public Page<MessageView> list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries
        .of(new ReferralId(id), cursor, limit, actor.actingForPerson())
        .map(MessageView::of);
  }

  @POST
  @Path("read")
  @Idempotent
  @Operation(
      operationId = "markReceivedMessagesRead",
      summary = "Mark the messages of the coach as read",
      description =
          "Up to the number given, which you have got from the list; the coach sees when. What was"
              + " marked before stays as it is. The event `fi.koppi.admission.messages-read.v1` does the"
              + " same.")
  @APIResponse(responseCode = "200", description = "Marked")
  @APIResponse(responseCode = "409", description = "`/problems/message-unknown`")
  public RestResponse<MessageReceipt> markRead(
      @PathParam("id") UUID id, @NotNull @Valid MarkMessagesRead request) {
    return RestResponse.ok(
        commands.markRead(new ReferralId(id), request.upTo(), actor.actingForPerson()));
  }
}
