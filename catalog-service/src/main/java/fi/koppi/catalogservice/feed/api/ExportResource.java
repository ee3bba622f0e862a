package fi.koppi.catalogservice.feed.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.catalogservice.feed.ExportQueries;
import fi.koppi.catalogservice.feed.FeedQueries;
import fi.koppi.catalogservice.offering.api.OfferingView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/offerings/export")
@Produces(ExportResource.NDJSON)
@Tag(name = "Change feed")
@RunOnVirtualThread
@Authenticated
class ExportResource {

  static final String NDJSON = "application/x-ndjson";
  static final String CURSOR = "Koppi-Feed-Cursor";

  private final ExportQueries offerings;
  private final FeedQueries changes;
  private final ObjectMapper json;

  ExportResource(ExportQueries offerings, FeedQueries changes, ObjectMapper json) {
    this.offerings = offerings;
    this.changes = changes;
    this.json = json;
  }

  @GET
  @Operation(
      operationId = "exportOfferings",
      summary = "Read all published offerings at once",
      description =
          "A file with one JSON object a line, each an `OfferingView` as its offering is read"
              + " alone. Then follow the change feed from `Koppi-Feed-Cursor`: what happens during"
              + " the export is told there, so pass by what is not newer than the version that you"
              + " have.")
  @APIResponse(
      responseCode = "200",
      description = "The offerings in the order of their ids",
      headers =
          @Header(
              name = CURSOR,
              description = "Where the change feed goes on",
              schema = @Schema(implementation = String.class, examples = "djE6NzQ4OjA")),
      content = @Content(mediaType = NDJSON, schema = @Schema(implementation = OfferingView.class)))
  public RestResponse<StreamingOutput> export() {
    // Before the first row: what changes later may be in the rows or not, but is in the feed.
    var cursor = changes.end();
    StreamingOutput lines = new OfferingLines(json.writer(), offerings::page);
    return RestResponse.ResponseBuilder.ok(lines).header(CURSOR, cursor).build();
  }
}
