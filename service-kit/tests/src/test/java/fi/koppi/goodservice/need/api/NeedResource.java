package fi.koppi.goodservice.need.api;

import fi.koppi.goodservice.need.NeedCommands;
import fi.koppi.kit.http.documents.DocumentedConventions;
import fi.koppi.kit.http.idempotency.Idempotent;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

@Path("/v1/needs")
@Produces("application/json")
class NeedResource {

  private final NeedCommands commands;

  NeedResource(NeedCommands commands) {
    this.commands = commands;
  }

  @POST
  @Idempotent
  String draft() {
    return commands.draft().id().value().toString();
  }

  @POST
  @Path("lookup")
  @Extension(name = DocumentedConventions.QUERY, value = "true")
  String lookup() {
    return "";
  }
}
