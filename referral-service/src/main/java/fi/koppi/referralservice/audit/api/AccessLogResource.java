package fi.koppi.referralservice.audit.api;

import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.identifier.PersonId;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.audit.AccessFilter;
import fi.koppi.referralservice.audit.AccessOutcome;
import fi.koppi.referralservice.audit.AuditQueries;
import fi.koppi.referralservice.audit.RecordedAction;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log", description = "Who did what with whose personal data")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.ACCESS_LOG)
@RolesAllowed(Roles.AUDITOR)
@ActsForPerson
class AccessLogResource {

  private final AuditQueries queries;
  private final CurrentActor actor;

  AccessLogResource(AuditQueries queries, CurrentActor actor) {
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listAccessLog",
      summary = "List what your organisation did with personal data",
      description =
          "The newest line first: reads and writes, and attempts that were refused. It names people"
              + " and things by their ids. Reading it leaves a line, too.")
  @APIResponse(responseCode = "200", description = "A page of lines")
  public Page<RecordedAccessView> list(
      @Parameter(
              description =
                  "Only lines about this client, those of lists and feeds that showed it among"
                      + " others, too")
          @QueryParam("clientId")
          @Nullable UUID clientId,
      @Parameter(description = "Only lines of this person") @QueryParam("person")
          @Nullable PersonId person,
      @Parameter(description = "Only lines of this action") @QueryParam("action")
          @Nullable RecordedAction action,
      @Parameter(description = "Only what was done, or only what was refused")
          @QueryParam("outcome")
          @Nullable AccessOutcome outcome,
      @Parameter(description = "Only lines from this time on") @QueryParam("from")
          @Nullable Instant from,
      @Parameter(description = "Only lines from before this time") @QueryParam("to")
          @Nullable Instant to,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    var client = clientId == null ? null : new ClientId(clientId);
    var filter = new AccessFilter(client, person, action, outcome, from, to);
    return queries
        .ofOrganisation(filter, cursor, limit, actor.actingForPerson())
        .map(RecordedAccessView::of);
  }
}
