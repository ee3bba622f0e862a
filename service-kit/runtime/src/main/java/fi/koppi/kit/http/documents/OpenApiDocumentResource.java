package fi.koppi.kit.http.documents;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The OpenAPI document for callers of the API, who can't reach the management port. */
@Path("/openapi")
@Produces({"application/yaml", MediaType.APPLICATION_JSON})
@NonBlocking
@PermitAll
class OpenApiDocumentResource {

  private static final String DOCUMENT = "<default>";

  private final OpenApiDocumentService documents;

  OpenApiDocumentResource(OpenApiDocumentService documents) {
    this.documents = documents;
  }

  @GET
  @Operation(hidden = true)
  public RestResponse<String> get(@QueryParam("format") @DefaultValue("yaml") String format) {
    return format.equalsIgnoreCase("json")
        ? answer(Format.JSON, MediaType.APPLICATION_JSON)
        : answer(Format.YAML, "application/yaml");
  }

  private RestResponse<String> answer(Format format, String type) {
    var document = new String(documents.getDocument(DOCUMENT, format), StandardCharsets.UTF_8);
    return RestResponse.ResponseBuilder.ok(document, type).build();
  }
}
