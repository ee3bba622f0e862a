package fi.koppi.catalogservice.bulk.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a body that may be a large file without holding it in memory. */
@Provider
@Consumes({BulkFileReader.CSV, BulkFileReader.NDJSON})
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
    boolean csv = mediaType.isCompatible(MediaType.valueOf(CSV));
    return BulkFile.spooled(body, csv ? BulkFile.Format.CSV : BulkFile.Format.NDJSON);
  }
}
