package fi.koppi.kit.http.documents;

import fi.koppi.kit.event.Lineage;
import fi.koppi.kit.http.AnswerHeaders;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Documents the headers of answers: what {@link AnswerHeaders} and others add to them. */
final class DocumentedHeaders {

  private static final String KNOWN = "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c03";
  private static final String NEW = "0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11";

  private final Map<String, Schema> schemas;

  DocumentedHeaders(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  void addTo(String path, APIResponses responses) {
    responses
        .getAPIResponses()
        .forEach((status, response) -> {
          if (response.getRef() == null) {
            response.addHeader(Lineage.HEADER, SharedComponents.correlation());
          }
          if (status.equals("201")) {
            response.addHeader(
                "Location",
                SharedComponents.header("Where it can be read", example(path) + "/" + NEW));
          }
          if (status.startsWith("2") && response.getContent() != null) {
            addByContent(path, response);
          }
        });
  }

  private static String example(String path) {
    return path.replaceAll("\\{[^}]+}", KNOWN);
  }

  private void addByContent(String path, APIResponse response) {
    for (var type : response.getContent().getMediaTypes().entrySet()) {
      if (!type.getKey().endsWith("/json")) {
        continue;
      }
      var content = type.getValue();
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
                "The next page; missing on the last",
                "<%s?cursor=djE6NDI>; rel=\"next\"".formatted(example(path))));
      }
    }
  }
}
