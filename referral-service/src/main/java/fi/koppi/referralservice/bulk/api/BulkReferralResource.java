package fi.koppi.referralservice.bulk.api;

import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.ReferralCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Drafts and submissions of up to 500 referrals by one call. */
@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "Referrals as the employment authority sees them")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.REFERRAL)
@RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
@ActsForPerson
class BulkReferralResource {

  private final ReferralCommands commands;
  private final BulkItems items;
  private final CurrentActor actor;

  BulkReferralResource(ReferralCommands commands, BulkItems items, CurrentActor actor) {
    this.commands = commands;
    this.items = items;
    this.actor = actor;
  }

  @POST
  @Path("bulk-drafts")
  @Idempotent(byItem = true)
  @Operation(
      operationId = "draftReferrals",
      summary = "Draft up to 500 referrals",
      description =
          "Each item is done as `draftReferral` does it, by itself and in order: one that is refused"
              + " has its problem document in the answer and holds up no other. Items with the same"
              + " key, or with the same client and offering, are all refused"
              + " (`/problems/bulk-item-repeated`). The Idempotency-Key counts for each item: a"
              + " repeated call replays the items that were done, also where the first call broke"
              + " off, and tries the refused ones anew; another item under the same keys is refused"
              + " by `/problems/idempotency-key-reused`. The access log has a line for each item.")
  @APIResponse(responseCode = "200", description = "What became of each item")
  public RestResponse<BulkAnswer> draft(@NotNull @Valid BulkDrafts request) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        items.answer(
            request.items(), by, item -> Subject.none(Subject.Kind.REFERRAL), this::draft));
  }

  @POST
  @Path("bulk-submissions")
  @Idempotent(byItem = true)
  @Operation(
      operationId = "submitReferrals",
      summary = "Send up to 500 referrals to their colleges",
      description =
          "Each item is done as `submitReferral` does it, by itself and in order: one that is"
              + " refused has its problem document in the answer and holds up no other. Seats are"
              + " asked for in that order, too. Items with the same key or the same referral are all"
              + " refused (`/problems/bulk-item-repeated`). The Idempotency-Key counts for each item"
              + " as in `draftReferrals`.")
  @APIResponse(responseCode = "200", description = "What became of each item")
  public RestResponse<BulkAnswer> submit(@NotNull @Valid BulkSubmissions request) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        items.answer(
            request.items(),
            by,
            item -> Subject.named(Subject.Kind.REFERRAL, item.referralId()),
            item -> commands.submit(new ReferralId(item.referralId()), item.version(), by)));
  }

  private Referral draft(BulkDrafts.Item item) {
    return commands
        .draft(
            new ClientId(item.clientId()),
            new OfferingId(item.offeringId()),
            item.priority(),
            item.legalBasis(),
            item.externalReference(),
            actor.actingForPerson())
        .referral();
  }
}
