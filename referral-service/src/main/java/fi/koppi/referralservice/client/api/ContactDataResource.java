package fi.koppi.referralservice.client.api;

import fi.koppi.kit.http.documents.DocumentedConventions;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.client.ClientCommands;
import fi.koppi.referralservice.client.ban.SecurityBanCommands;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/clients/{id}/contact-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Security bans", description = "Bans on telling where a client lives")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.CLIENT)
@RolesAllowed({Roles.SERVICE_MANAGER, Roles.PRIVACY_OFFICER})
@ActsForPerson
class ContactDataResource {

  private final SecurityBanCommands bans;
  private final ClientCommands clients;
  private final CurrentActor actor;

  ContactDataResource(SecurityBanCommands bans, ClientCommands clients, CurrentActor actor) {
    this.bans = bans;
    this.clients = clients;
    this.actor = actor;
  }

  @POST
  @Path("read")
  @Extension(name = DocumentedConventions.QUERY, value = "true")
  @Operation(
      operationId = "readContactData",
      summary = "Read a client's contact data by break-glass, for a reason that is written down",
      description =
          "The only way to the contact data of a client with a security ban. It works for every"
              + " client, so that it shows no ban, and the access log names it apart from daily"
              + " reads.")
  @APIResponse(responseCode = "200", description = "The contact data that is recorded")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public ContactDataView read(@PathParam("id") UUID id, @NotNull @Valid BreakGlassReason request) {
    return ContactDataView.of(
        bans.breakGlass(new ClientId(id), request.reasonGiven(), actor.actingForPerson()));
  }

  @PUT
  @Operation(
      operationId = "replaceContactData",
      summary = "Replace a client's contact data, for a reason that is written down",
      description =
          "As a whole, with the contact mode: what is left out is recorded no more. It is the only"
              + " way to record contact data during a security ban, which goes on hiding it from"
              + " other reads. It works for every client, so that it shows no ban, and the access"
              + " log names it apart from daily updates. Read it by `readContactData` first: the"
              + " version is the client's.")
  @APIResponse(responseCode = "200", description = "The contact data that is recorded now")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public ContactDataView replace(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ContactDataForm request) {
    return ContactDataView.of(
        clients.replaceContact(
            new ClientId(id),
            ifMatch.version(),
            request.contact(),
            request.reasonGiven(),
            actor.actingForPerson()));
  }
}
