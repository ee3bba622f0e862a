package fi.koppi.referralservice.client.api;

import fi.koppi.kit.http.Created;
import fi.koppi.kit.http.documents.DocumentedConventions;
import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.access.api.ProtectedResource;
import fi.koppi.referralservice.client.ClientCommands;
import fi.koppi.referralservice.client.ClientQueries;
import fi.koppi.referralservice.client.ForgettingCommands;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/clients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clients", description = "Clients of employment authorities")
@RunOnVirtualThread
@ProtectedResource(Subject.Kind.CLIENT)
@Authenticated
@ActsForPerson
class ClientResource {

  private final ClientCommands commands;
  private final ForgettingCommands forgetting;
  private final ClientQueries queries;
  private final CurrentActor actor;

  ClientResource(
      ClientCommands commands,
      ForgettingCommands forgetting,
      ClientQueries queries,
      CurrentActor actor) {
    this.commands = commands;
    this.forgetting = forgetting;
    this.queries = queries;
    this.actor = actor;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
  @Operation(
      operationId = "registerClient",
      summary = "Register a client",
      description =
          "In your own authority. The client's data are encrypted with a key of its own. An"
              + " identity code and an external reference belong to one client of the authority: a"
              + " second registration is refused and names that client. No college learns of the"
              + " client before a referral is submitted.")
  @APIResponseSchema(
      value = ClientView.class,
      responseCode = "201",
      responseDescription = "Registered")
  @APIResponse(responseCode = "400", description = "`/problems/client-identity-code-artificial`")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/client-already-registered`: names the client, which the access log records")
  public RestResponse<ClientView> register(@NotNull @Valid ClientForm request) {
    var view = ClientView.of(commands.register(request.details(), actor.actingForPerson()));
    return Created.in("/v1/clients", view.id(), view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.PRIVACY_OFFICER})
  @Operation(
      operationId = "getClient",
      summary = "Read a client",
      description =
          "A client of your own authority, which the access log records. The identity code"
              + " is never shown; during a security ban neither are contact data and municipality,"
              + " whatever the role.")
  @APIResponse(responseCode = "200", description = "The client")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public ClientView get(@PathParam("id") UUID id) {
    return ClientView.of(queries.get(new ClientId(id), actor.actingForPerson()));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
  @Operation(
      operationId = "updateClient",
      summary = "Replace what is recorded of a client",
      description =
          "As a whole. An identity code that is left out stays, because it is never shown.\n\n"
              + "During a security ban nothing that the ban hides is changed: contact mode, e-mail"
              + " address, phone number, address and municipality stay as they are recorded, whatever"
              + " is sent. `replaceContactData` records others.\n\n"
              + "A college sees the change when it next reads a referral of the client.")
  @APIResponse(responseCode = "200", description = "Updated")
  @APIResponse(responseCode = "400", description = "`/problems/client-identity-code-artificial`")
  @APIResponse(responseCode = "409", description = "`/problems/client-already-registered`")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public ClientView update(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ClientForm request) {
    var by = actor.actingForPerson();
    return ClientView.of(
        commands.update(new ClientId(id), ifMatch.version(), request.details(), by));
  }

  @POST
  @Path("{id}/identity-code")
  @Idempotent
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER})
  @Operation(
      operationId = "replaceIdentityCode",
      summary = "Record another identity code of a client",
      description =
          "Where the one before was recorded wrongly, was an artificial one, or was changed in the"
              + " population register; a client that has none yet gets its first one. `lookUpClient`"
              + " still finds the client by every code that it ever had in your authority, and no"
              + " other client gets any of them. Neither code is shown by anything: the access log"
              + " records who replaced it, when and for which cause. The code that the client has"
              + " already changes nothing. `updateClient` with another code does the same without"
              + " a cause.")
  @APIResponse(responseCode = "200", description = "The client, with the new code recorded")
  @APIResponse(responseCode = "400", description = "`/problems/client-identity-code-artificial`")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/client-already-registered`: another client has this code or had it once; the"
              + " answer names that client, which the access log records")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public RestResponse<ClientView> replaceIdentityCode(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ReplaceIdentityCode request) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        ClientView.of(
            commands.replaceIdentityCode(
                new ClientId(id), ifMatch.version(), request.identityCode(), request.cause(), by)));
  }

  @POST
  @Path("lookup")
  @Extension(name = DocumentedConventions.QUERY, value = "true")
  @RolesAllowed({Roles.COACH, Roles.SERVICE_MANAGER, Roles.PRIVACY_OFFICER})
  @Operation(
      operationId = "lookUpClient",
      summary = "Find a client by identity code or external reference",
      description =
          "A client is found by a former identity code, too. It is a POST, so that no identity code"
              + " gets into an address or its logs. The access log records a look-up that finds nobody,"
              + " too.")
  @APIResponse(responseCode = "200", description = "The client")
  @APIResponse(responseCode = "404", description = "`/problems/not-found`")
  public ClientView lookUp(@NotNull @Valid LookUpClient request) {
    return ClientView.of(request.in(queries, actor.actingForPerson()));
  }

  @POST
  @Path("{id}/forget")
  @Idempotent
  @RolesAllowed(Roles.PRIVACY_OFFICER)
  @Operation(
      operationId = "forgetClient",
      summary = "Erase a client's personal data for good",
      description =
          "The client's keys are deleted, so that copies and backups open no more. So are the stored"
              + " answers about the client: repeating an earlier call with its Idempotency-Key is"
              + " refused with 422 (`/problems/answer-erased`) and doesn't register the client"
              + " anew. Only this acknowledgement can be replayed.\n\n"
              + "Also erased: name, contact data, identity code, learner number, career goal,"
              + " languages, external references of the client and of its referrals, the security"
              + " ban and its review, and reports of colleges that wait or could not be applied."
              + " Unmet needs are closed and cut off from the client. Open referrals are withdrawn"
              + " and their seats released; training goes on without the exchange (FOLLOW_UP).\n\n"
              + "What remains, and why: the client's id with status and times, so that nothing is"
              + " registered under it again; referrals with their history, outcomes and seat"
              + " requests, for statistics; consents and the access log, as evidence that the data"
              + " were handled lawfully; what is counted in figures. None of it leads to the"
              + " person.\n\n"
              + "Each college to which the client was ever sent is told by"
              + " `fi.koppi.referral.client-erased.v1` and by the change feed (kind ERASURE);"
              + " `getErasure` shows which have acknowledged.")
  @APIResponse(responseCode = "200", description = "Forgotten")
  @APIResponse(responseCode = "410", description = "`/problems/client-forgotten`")
  public RestResponse<ErasureReceipt> forget(
      @PathParam("id") UUID id, @NotNull @Valid Reason request) {
    var by = actor.actingForPerson();
    return RestResponse.ok(
        ErasureReceipt.of(forgetting.forget(new ClientId(id), request.reason(), by)));
  }
}
