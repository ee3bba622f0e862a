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

/** The messages about a referral as its authority writes and reads them. */
@Path("/v1/referrals/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages", description = "What coach and college write to each other about a referral")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
@ActsForPerson
class MessageResource {

  private final MessageCommands commands;
  private final MessageQueries queries;
  private final CurrentActor actor;

  MessageResource(MessageCommands commands, MessageQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "writeToCollege",
      summary = "Write to the college about a referral",
      description =
          "From the submission of a referral of your own authority until the college's view closes. The"
              + " college is told by its feed and by the event"
              + " `fi.koppi.referral.message-changed.v1`, which don't hold the text. Write nothing"
              + " that the college may not know of the client.")
  @APIResponse(responseCode = "200", description = "Written; the college reads it")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/message-not-possible`, `/problems/messages-too-many`")
  public RestResponse<MessageReceipt> write(
      @PathParam("id") UUID id, @NotNull @Valid WriteToCollege request) {
    return RestResponse.ok(
        commands.write(new ReferralId(id), request.content(), actor.actingForPerson()));
  }

  @GET
  @Operation(
      operationId = "listMessages",
      summary = "List the messages about a referral",
      description =
          "Of a referral of your own authority. The texts are gone once the client was erased.")
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
      operationId = "markMessagesRead",
      summary = "Mark the messages of the college as read",
      description =
          "Up to the number given, which you have got from the list; the college sees when. What was"
              + " marked before stays as it is.")
  @APIResponse(responseCode = "200", description = "Marked")
  @APIResponse(responseCode = "409", description = "`/problems/message-unknown`")
  public RestResponse<MessageReceipt> markRead(
      @PathParam("id") UUID id, @NotNull @Valid MarkMessagesRead request) {
    return RestResponse.ok(
        commands.markRead(new ReferralId(id), request.upTo(), actor.actingForPerson()));
  }

  @POST
  @Path("pass-on")
  @Idempotent
  @Operation(
      operationId = "passOnMessage",
      summary = "Note that the client has got a message of the college",
      description =
          "For a message with `forClient`, which you have passed on to the client in your own way."
              + " The college is told; a repeated note changes nothing.")
  @APIResponse(responseCode = "200", description = "Noted, with the time of the first note")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/message-unknown`, `/problems/message-not-for-client`")
  public RestResponse<MessageReceipt> passOn(
      @PathParam("id") UUID id, @NotNull @Valid PassOnMessage request) {
    return RestResponse.ok(
        commands.passOn(new ReferralId(id), request.number(), actor.actingForPerson()));
  }
}
