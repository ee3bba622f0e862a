package fi.koppi.kit.http;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Documents what {@link AnswerHeaders} and the ledger of answers add to answers of success. */
final class DocumentedHeaders {

  private final Map<String, Schema> schemas;

  DocumentedHeaders(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  void addTo(APIResponses responses) {
    responses
        .getAPIResponses()
        .forEach((status, response) -> {
          if (status.equals("201")) {
            response.addHeader(
                "Location", SharedComponents.header("Where it can be read", "/v1/needs/0192f3c1"));
          }
          if (status.startsWith("2") && response.getContent() != null) {
            addByContent(response);
          }
        });
  }

  private void addByContent(APIResponse response) {
    for (var content : response.getContent().getMediaTypes().values()) {
      var ref = content.getSchema() == null ? null : content.getSchema().getRef();
      var name = ref == null ? "" : ref.substring(ref.lastIndexOf('/') + 1);
      var schema = schemas.get(name);
      if (schema == null || schema.getProperties() == null) {
        continue;
      }
      if (schema.getProperties().containsKey("version")) {
        response.addHeader(
            "ETag", SharedComponents.header("Send it as If-Match when changing this", "\"3\""));
      }
      if (name.startsWith("Page")) {
        response.addHeader(
            "Link",
            SharedComponents.header(
                "The next page; missing on the last", "</v1/needs?cursor=djE6NDI>; rel=\"next\""));
      }
    }
  }
}
