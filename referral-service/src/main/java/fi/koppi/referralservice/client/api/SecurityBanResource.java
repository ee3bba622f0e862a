package fi.koppi.referralservice.client.api;

import fi.koppi.kit.http.documents.DocumentedConventions;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.client.ban.SecurityBanCommands;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/clients/{id}/security-ban")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Security bans", description = "Bans on telling where a client lives")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.CLIENT)
@Authenticated
@ActsForPerson
class SecurityBanResource {

  private final SecurityBanCommands commands;
  private final CurrentActor actor;

  SecurityBanResource(SecurityBanCommands commands, CurrentActor actor) {
    this.commands = commands;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PRIVACY_OFFICER)
  @Operation(
      operationId = "setSecurityBan",
      summary = "Set or continue a client's security ban",
      description =
          "While it is in force nobody is shown the client's contact data and municipality, whatever"
              + " the role: `readContactData` is the only way to it and `replaceContactData` to"
              + " change it: `updateClient` keeps it as it is recorded. The client gets a new"
              + " version, so that what was read before the ban can't be written back. The"
              + " authority's lists leave out to which offering the client was referred. A college"
              + " sees a client who chose the relay. When the last day has passed, the ban stays in"
              + " force and is listed by `listSecurityBanReviews`.")
  @APIResponse(responseCode = "200", description = "In force from now on")
  @APIResponse(responseCode = "400", description = "`/problems/security-ban-term`")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public RestResponse<SecurityBanView> set(
      @PathParam("id") UUID id, @NotNull @Valid SetSecurityBan request) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        SecurityBanView.of(commands.set(new ClientId(id), request.term(), request.reason(), by)));
  }

  @POST
  @Path("lift")
  @Idempotent
  @RolesAllowed(Roles.PRIVACY_OFFICER)
  @Operation(
      operationId = "liftSecurityBan",
      summary = "Lift a client's security ban",
      description =
          "Contact data and municipality are shown again from now on, and a review that"
              + " waited for the ban's last day is cancelled. The client gets a new version, so that"
              + " what was read during the ban can't be written back. The access log records it with the"
              + " reason. Lifting where there is no ban changes nothing.")
  @APIResponse(responseCode = "200", description = "Lifted")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public RestResponse<SecurityBanView> lift(
      @PathParam("id") UUID id, @NotNull @Valid Reason request) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        SecurityBanView.of(commands.lift(new ClientId(id), request.reason(), by)));
  }

  @POST
  @Path("read")
  @Extension(name = DocumentedConventions.QUERY, value = "true")
  @RolesAllowed(Roles.PRIVACY_OFFICER)
  @Operation(
      operationId = "readSecurityBan",
      summary = "See whether a client has a security ban, for a reason that is written down",
      description =
          "The answer has whether a ban is in force and its last day; it shows no contact"
              + " data. The access log records it with the reason, whether there is a ban or not.")
  @APIResponse(responseCode = "200", description = "In force or not")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public SecurityBanView read(@PathParam("id") UUID id, @NotNull @Valid Reason request) {
    return SecurityBanView.of(
        commands.read(new ClientId(id), request.reason(), actor.actingForPerson()));
  }
}
