package fi.koppi.kit.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource for those who coordinate partners. */
@Path("/v1/coordination-probes")
@RolesAllowed(Roles.PARTNER_COORDINATOR)
public class CoordinationProbeResource {

  @GET
  public void get() {
    // Whether it is reached is all that the test asks.
  }
}
