package fi.koppi.kit.operations;

import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.inbox.Numbered;
import fi.koppi.kit.inbox.deadletter.DeadLetter;
import fi.koppi.kit.inbox.deadletter.DeadLetterReplay;
import fi.koppi.kit.inbox.deadletter.DeadLetters;
import fi.koppi.kit.inbox.parked.ParkedEvent;
import fi.koppi.kit.inbox.parked.ParkedEventRetry;
import fi.koppi.kit.inbox.parked.ParkedEvents;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.security.TokenEpoch;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/operations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Operations",
    description =
        "Events that could not be applied, and tokens that were verified, for the platform admin")
@RunOnVirtualThread
@RolesAllowed(Roles.PLATFORM_ADMIN)
class OperationsResource {

  // Where nothing is answered but a problem, generated clients accept nothing else.
  private static final String PROBLEM = "application/problem+json";

  private final DeadLetters deadLetters;
  private final DeadLetterReplay deadLetterReplay;
  private final ParkedEvents parkedEvents;
  private final ParkedEventRetry parkedEventRetry;
  private final TokenEpoch tokenEpoch;

  OperationsResource(
      DeadLetters deadLetters,
      DeadLetterReplay deadLetterReplay,
      ParkedEvents parkedEvents,
      ParkedEventRetry parkedEventRetry,
      TokenEpoch tokenEpoch) {
    this.deadLetters = deadLetters;
    this.deadLetterReplay = deadLetterReplay;
    this.parkedEvents = parkedEvents;
    this.parkedEventRetry = parkedEventRetry;
    this.tokenEpoch = tokenEpoch;
  }

  @GET
  @Path("dead-letters")
  @Operation(
      operationId = "listDeadLetters",
      summary = "List dead letters, newest first",
      description =
          "Each stands for a record that a consumer of this service could never apply, and"
              + " says why without any of its content. Those that were replayed or discarded stay"
              + " in the list.")
  @APIResponse(responseCode = "200", description = "A page of dead letters")
  public Page<DeadLetter> listDeadLetters(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return page(deadLetters.list(position(cursor, Long.MAX_VALUE), limit + 1), limit);
  }

  @POST
  @Produces({MediaType.APPLICATION_JSON, PROBLEM})
  @Path("dead-letters/{id}/replay")
  @Idempotent
  @Operation(
      operationId = "replayDeadLetter",
      summary = "Let the consumer act on the original record again",
      description =
          "Reads the record again from its topic and applies it as if it came now, after"
              + " what was wrong has been corrected. Where it still can't be applied, or the topic"
              + " no longer has it, it is refused and the dead letter stays OPEN.")
  @APIResponse(responseCode = "204", description = "Applied")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/dead-letter-settled`, `/problems/record-gone`, `/problems/consumer-gone`,"
              + " `/problems/event-not-applicable`")
  public RestResponse<Void> replayDeadLetter(@PathParam("id") UUID id) {
    deadLetterReplay.replay(id);
    return RestResponse.noContent();
  }

  @POST
  @Produces({MediaType.APPLICATION_JSON, PROBLEM})
  @Path("dead-letters/{id}/discard")
  @Idempotent
  @Operation(
      operationId = "discardDeadLetter",
      summary = "Close a dead letter without applying it",
      description =
          "Nothing of the record reaches this service's data. The dead letter stays in the"
              + " list as DISCARDED and can't be replayed any more.")
  @APIResponse(responseCode = "204", description = "Discarded")
  @APIResponse(responseCode = "409", description = "`/problems/dead-letter-settled`")
  public RestResponse<Void> discardDeadLetter(@PathParam("id") UUID id) {
    deadLetterReplay.discard(id);
    return RestResponse.noContent();
  }

  @GET
  @Path("parked-events")
  @Operation(
      operationId = "listParkedEvents",
      summary = "List parked events, oldest first",
      description =
          "Events that came before something that they need. Each is tried again by itself,"
              + " at growing intervals, and becomes a dead letter when it has waited for longer"
              + " than `koppi.parked.longest-wait` (a day).")
  @APIResponse(responseCode = "200", description = "A page of parked events")
  public Page<ParkedEvent> listParkedEvents(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return page(parkedEvents.list(position(cursor, 0), limit + 1), limit);
  }

  @POST
  @Produces({MediaType.APPLICATION_JSON, PROBLEM})
  @Path("parked-events/{id}/replay")
  @Idempotent
  @Operation(
      operationId = "replayParkedEvent",
      summary = "Try a parked event now",
      description =
          "It leaves the list when it is applied. Where what it needs is still missing, it"
              + " is refused and goes on waiting.")
  @APIResponse(responseCode = "204", description = "Applied")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/event-being-retried`, `/problems/consumer-gone`,"
              + " `/problems/event-not-applicable`")
  public RestResponse<Void> replayParkedEvent(@PathParam("id") UUID id) {
    parkedEventRetry.replay(id);
    return RestResponse.noContent();
  }

  @POST
  @Produces({MediaType.APPLICATION_JSON, PROBLEM})
  @Path("verified-tokens/discard")
  @Idempotent
  @Operation(
      operationId = "discardVerifiedTokens",
      summary = "Verify every bearer token anew, in all replicas",
      description =
          "A token that was verified is remembered until it expires. Call this after a key of the"
              + " identity provider has been withdrawn: its tokens are then refused within a second"
              + " or two, and not only within a minute.")
  @APIResponse(responseCode = "204", description = "Discarded")
  public RestResponse<Void> discardVerifiedTokens() {
    tokenEpoch.advance();
    return RestResponse.noContent();
  }

  private static long position(@Nullable String cursor, long first) {
    Cursor parsed = Cursor.parse(cursor, 1);
    return parsed == null ? first : parsed.number(0);
  }

  private static <T> Page<T> page(List<Numbered<T>> rows, int limit) {
    return Page.of(rows, limit, row -> Cursor.of(row.number())).map(Numbered::row);
  }
}
