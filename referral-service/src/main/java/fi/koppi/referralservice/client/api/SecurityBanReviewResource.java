package fi.koppi.referralservice.client.api;

import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.client.ban.BanReviewQueries;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/security-ban-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Security bans", description = "Bans on telling where a client lives")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.CLIENT_DISCLOSURE)
@RolesAllowed(Roles.PRIVACY_OFFICER)
@ActsForPerson
class SecurityBanReviewResource {

  private final BanReviewQueries queries;
  private final CurrentActor actor;

  SecurityBanReviewResource(BanReviewQueries queries, CurrentActor actor) {
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listSecurityBanReviews",
      summary = "List the security bans whose last day has passed",
      description =
          "Each stays in force, and in this list, until it is continued (`setSecurityBan`) or"
              + " lifted (`liftSecurityBan`).")
  @APIResponse(responseCode = "200", description = "A page of bans, the longest ended first")
  public Page<SecurityBanReviewView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.due(cursor, limit, actor.actingForPerson()).map(SecurityBanReviewView::of);
  }
}
