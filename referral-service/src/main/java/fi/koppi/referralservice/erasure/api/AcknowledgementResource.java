package fi.koppi.referralservice.erasure.api;

import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.erasure.AcknowledgementCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The college's acknowledgement: for a college without an event channel, or a person at one. */
@Path("/v1/referrals/{id}/acknowledge-erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Erasures", description = "What colleges were told of clients that were erased")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.ERASURE_NOTICE)
@RolesAllowed(Roles.ADMISSIONS)
@ActsForPerson
class AcknowledgementResource {

  private final AcknowledgementCommands commands;
  private final CurrentActor actor;

  AcknowledgementResource(AcknowledgementCommands commands, CurrentActor actor) {
    this.commands = commands;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "acknowledgeErasure",
      summary = "Acknowledge that what was fetched of an erased client is erased at the college",
      description =
          "The event `fi.koppi.referral.client-erased.v1` and the change feed (kind ERASURE) name the"
              + " referral. The college may report the same by the event"
              + " `fi.koppi.admission.erasure-acknowledged.v1`. What the college has to keep by law"
              + " for its own students doesn't keep it from acknowledging. Repeating it changes"
              + " nothing: the first acknowledgement stands.")
  @APIResponse(responseCode = "200", description = "Acknowledged; the authority sees it")
  public RestResponse<ErasureNoticeView> acknowledge(@PathParam("id") UUID id) {
    var by = actor.actingForPerson();
    return RestResponse.ok(ErasureNoticeView.of(commands.acknowledge(new ReferralId(id), by)));
  }
}
