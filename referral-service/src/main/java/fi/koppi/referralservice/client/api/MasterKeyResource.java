package fi.koppi.referralservice.client.api;

import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.client.rotation.RotationQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/operations/master-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RunOnVirtualThread
@RolesAllowed(Roles.PLATFORM_ADMIN)
class MasterKeyResource {

  private final RotationQueries queries;

  MasterKeyResource(RotationQueries queries) {
    this.queries = queries;
  }

  @GET
  @Operation(
      operationId = "listMasterKeys",
      summary = "See how far the rotation of the master key has come",
      description =
          "Lists the master keys that wrap the keys of clients or have done so, the oldest first,"
              + " with the number of keys that each wraps. A former one that is `removable` wraps"
              + " nothing any more: once every replica has the new one as its `koppi.keyset`, it can"
              + " be taken out of the settings. Nothing here tells of any client, or of a key"
              + " itself.")
  @APIResponse(responseCode = "200", description = "All of them; there is no further page")
  public MasterKeysView list() {
    return MasterKeysView.of(queries.uses());
  }
}
