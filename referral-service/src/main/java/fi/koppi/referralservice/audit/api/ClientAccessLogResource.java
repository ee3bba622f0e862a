package fi.koppi.referralservice.audit.api;

import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.audit.AuditQueries;
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

@Path("/v1/clients/{id}/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log", description = "Who did what with whose personal data")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.ACCESS_LOG)
@RolesAllowed(Roles.PRIVACY_OFFICER)
@ActsForPerson
class ClientAccessLogResource {

  private final AuditQueries queries;
  private final CurrentActor actor;

  ClientAccessLogResource(AuditQueries queries, CurrentActor actor) {
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listClientAccessLog",
      summary = "List what anybody did with the data of one client",
      description =
          "The newest line first, of your organisation and of every other one, such as the colleges"
              + " that the client was referred to; lists and feeds that showed the client among"
              + " others, too. It goes on after the client was forgotten. Reading it leaves a line,"
              + " too.")
  @APIResponse(responseCode = "200", description = "A page of lines")
  public Page<RecordedAccessView> list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries
        .ofClient(new ClientId(id), cursor, limit, actor.actingForPerson())
        .map(RecordedAccessView::of);
  }
}
