package fi.koppi.kit.http;

import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a POST that has made something: 201, where it is, and what it is. */
public final class Created {

  private Created() {}

  /**
   * An answer for something new in a collection.
   *
   * @param collection its path, such as {@code /v1/needs}
   */
  public static <T> RestResponse<T> in(String collection, UUID id, T view) {
    return RestResponse.ResponseBuilder.<T>created(URI.create(collection + "/" + id))
        .entity(view)
        .build();
  }
}
