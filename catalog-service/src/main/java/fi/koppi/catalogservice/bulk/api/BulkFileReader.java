package fi.koppi.catalogservice.bulk.api;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads a body that may be a large file without holding it in memory. It reads every type, so that
 * the refusal of a wrong one can name the right ones.
 */
@Provider
@Consumes(MediaType.WILDCARD)
public class BulkFileReader implements MessageBodyReader<BulkFile> {

  static final String CSV = "text/csv";
  static final String NDJSON = "application/x-ndjson";

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == BulkFile.class;
  }

  @Override
  public BulkFile readFrom(
      Class<BulkFile> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return BulkFile.spooled(body, format(mediaType));
  }

  private static BulkFile.Format format(MediaType type) {
    return switch (type.getType() + "/" + type.getSubtype()) {
      case CSV -> BulkFile.Format.CSV;
      case NDJSON -> BulkFile.Format.NDJSON;
      default ->
          throw new Refused(
              CommonProblem.UNSUPPORTED_MEDIA_TYPE,
              "Send Content-Type: %s or %s.".formatted(CSV, NDJSON));
    };
  }
}
