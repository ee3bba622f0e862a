package fi.koppi.referralservice.feed.api;

import fi.koppi.kit.feed.LongPoll;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.feed.FeedQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
@Tag(
    name = "Change feed",
    description = "What has happened to the referrals of your organisation, in order")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.ADMISSIONS})
@ActsForPerson(jobsMayRead = true)
class ChangeResource {

  private final FeedQueries feed;
  private final LongPoll poll;
  private final CurrentActor actor;

  ChangeResource(FeedQueries feed, LongPoll poll, CurrentActor actor) {
    this.feed = feed;
    this.poll = poll;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "readChanges",
      summary = "Follow the referrals of your organisation",
      description =
          "Begin without a cursor, then send `next` of each answer. With `wait` the answer comes as"
              + " soon as there is something new.")
  @APIResponse(responseCode = "200", description = "The changes after the cursor, oldest first")
  @APIResponse(
      responseCode = "403",
      description = "`/problems/forbidden`, `/problems/college-closed`")
  @APIResponse(responseCode = "410", description = "`/problems/feed-restored`")
  public ChangesView read(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
      @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(30) int wait) {
    var by = actor.get();
    return ChangesView.of(
        poll.read(() -> feed.read(cursor, limit, by), by.organisation(), Duration.ofSeconds(wait)));
  }
}
