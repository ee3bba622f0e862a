package fi.koppi.referralservice.condition.api;

import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ConditionId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.condition.ConditionCommands;
import fi.koppi.referralservice.condition.ConditionQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/v1/referrals/{id}/conditions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conditions", description = "The conditions under which colleges offer places")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.ADMISSIONS})
@APIResponse(
    responseCode = "403",
    description = "`/problems/forbidden`, `/problems/college-closed`")
@ActsForPerson
class ConditionResource {

  private final ConditionCommands commands;
  private final ConditionQueries queries;
  private final CurrentActor actor;

  ConditionResource(ConditionCommands commands, ConditionQueries queries, CurrentActor actor) {
    this.commands = commands;
    this.queries = queries;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listConditions",
      summary = "List the conditions of the offers made by a referral",
      description =
          "For the authority and the college alike, oldest first, with those of earlier offers."
              + " The access log records it.")
  @APIResponse(responseCode = "200", description = "The conditions; none where no offer had any")
  public ConditionsView list(@PathParam("id") UUID id) {
    return ConditionsView.of(queries.of(new ReferralId(id), actor.actingForPerson()));
  }

  @GET
  @Path("{conditionId}")
  @Operation(
      operationId = "getCondition",
      summary = "Read a condition of an offer",
      description =
          "For the authority and the college alike. One of another referral gives 404. The access"
              + " log records it.")
  @APIResponse(responseCode = "200", description = "The condition")
  public ConditionView get(@PathParam("id") UUID id, @PathParam("conditionId") UUID conditionId) {
    return ConditionView.of(
        queries.get(new ReferralId(id), new ConditionId(conditionId), actor.actingForPerson()));
  }

  @POST
  @Path("{conditionId}/settle")
  @Idempotent
  @RolesAllowed(Roles.ADMISSIONS)
  @Operation(
      operationId = "settleCondition",
      summary = "Record that a condition is met, is waived or is not met",
      description =
          "The version is the condition's own. NOT_MET decides nothing by itself: the condition"
              + " may be met later or be waived, and until then `enrolStudent` is refused. What is"
              + " MET or WAIVED stays so, and what is NOT_MET is not recorded twice. Both"
              + " sides find it in the change feed (kind CONDITION).")
  @APIResponse(responseCode = "200", description = "Settled; the change feed tells both sides")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/condition-status`: it was settled before, or its offer came to nothing")
  public RestResponse<ConditionView> settle(
      @PathParam("id") UUID id,
      @PathParam("conditionId") UUID conditionId,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid SettleCondition request) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        ConditionView.of(
            commands.settle(
                new ReferralId(id),
                new ConditionId(conditionId),
                ifMatch.version(),
                request.result(),
                by)));
  }
}
