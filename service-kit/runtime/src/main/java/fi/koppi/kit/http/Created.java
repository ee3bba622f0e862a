package fi.koppi.kit.http;

import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a POST that has made something: status 201, its address and its view. */
public final class Created {

  private Created() {}

  /**
   * Answers that something new is in a collection.
   *
   * @param collection its path, such as {@code /v1/needs}
   */
  public static <T> RestResponse<T> in(String collection, UUID id, T view) {
    return RestResponse.ResponseBuilder.<T>created(URI.create(collection + "/" + id))
        .entity(view)
        .build();
  }
}
