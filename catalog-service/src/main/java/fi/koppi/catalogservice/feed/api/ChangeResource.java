package fi.koppi.catalogservice.feed.api;

import fi.koppi.catalogservice.feed.FeedQueries;
import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.kit.feed.LongPoll;
import fi.koppi.kit.http.paging.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Change feed", description = "What has happened to offerings, in order")
@RunOnVirtualThread
@Authenticated
class ChangeResource {

  private final FeedQueries feed;
  private final LongPoll poll;

  ChangeResource(FeedQueries feed, LongPoll poll) {
    this.feed = feed;
    this.poll = poll;
  }

  @GET
  @Operation(
      operationId = "readChanges",
      summary = "Follow the offerings",
      description =
          "Begin without a cursor, or with that of an export, then send `next` of each answer. With"
              + " `wait` the answer comes as soon as there is something new. A tombstone says that"
              + " the offering is offered no more. Drafts are never told.")
  @APIResponse(responseCode = "200", description = "The changes after the cursor, oldest first")
  @APIResponse(responseCode = "410", description = "`/problems/feed-restored`")
  public ChangesView read(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
      @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(30) int wait) {
    return ChangesView.of(
        poll.read(() -> feed.read(cursor, limit), ChangeFeed.EVERYBODY, Duration.ofSeconds(wait)));
  }
}
