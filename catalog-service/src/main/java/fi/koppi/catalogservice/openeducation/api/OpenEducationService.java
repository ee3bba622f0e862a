package fi.koppi.catalogservice.openeducation.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of the Open Education API that is supported: the standard's {@code Service}. */
@Schema(
    examples =
        """
        {"contactEmail": "catalog@example.org",
         "specification": "https://catalog.koppi.example/openapi?format=json",
         "supportedOperations": [{"verbs": ["GET"], "path": "/courses"}]}\
        """)
record OpenEducationService(
    String contactEmail, String specification, List<SupportedOperation> supportedOperations) {

  /** The operations on a path. */
  record SupportedOperation(List<String> verbs, String path) {

    static SupportedOperation reading(String path) {
      return new SupportedOperation(List.of("GET"), path);
    }
  }
}
