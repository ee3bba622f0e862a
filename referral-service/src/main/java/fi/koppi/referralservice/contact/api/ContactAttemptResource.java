package fi.koppi.referralservice.contact.api;

import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.contact.ContactQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

/** The attempts to reach a client as its authority reads them. */
@Path("/v1/referrals/{id}/contact-attempts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contact attempts", description = "What a college does to reach a client")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
@ActsForPerson
class ContactAttemptResource {

  private final ContactQueries queries;
  private final CurrentActor actor;

  ContactAttemptResource(ContactQueries queries, CurrentActor actor) {
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listContactAttempts",
      summary = "List the attempts to reach the client of a referral",
      description =
          "Of a referral of your own authority, whoever has recorded them, by REST or by event. They hold"
              + " codes and times only, and what was said is not kept.")
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
