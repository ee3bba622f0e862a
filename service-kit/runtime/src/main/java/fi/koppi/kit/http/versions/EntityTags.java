package fi.koppi.kit.http.versions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives answers their {@code ETag}, and answers 304 to a caller who has the present one.
 *
 * <p>The tag of what has a version is the version. The read of one thing, an address that ends with
 * what names it, shows more than that at times, such as what another service announced: then a
 * digest of the whole answer follows the version, or stands alone where there is none.
 *
 * <p>An answer has the same tag whether it travels compressed or not. That is for validation only:
 * {@code Vary} tells caches to keep the two apart, and no part of an answer can be asked for.
 */
class EntityTags {

  /** Enough of a SHA-256 digest that no two answers share it. */
  private static final int DIGEST_BYTES = 16;

  private final ObjectMapper json;

  EntityTags(ObjectMapper json) {
    this.json = json;
  }

  @ServerResponseFilter
  public void tag(
      ContainerRequestContext request,
      ContainerResponseContext response,
      @Nullable ResourceInfo resource) {
    var entity = response.getEntity();
    boolean isRead = isRead(request, response);
    boolean isOfOneThing = isRead && resource != null && isOfOneThing(resource);
    if (entity instanceof Versioned versioned) {
      boolean isWhole = versioned.knownByVersion();
      if (isWhole || !isOfOneThing) {
        tag(response, versioned.etag());
      } else {
        tag(response, Versioned.etag(versioned.version(), digestOfWritten(response)));
      }
      if (isRead && (isWhole || isOfOneThing)) {
        leaveOutIfKnown(request, response);
      }
    } else if (entity instanceof Record
        && isOfOneThing
        && !response.getHeaders().containsKey(HttpHeaders.ETAG)) {
      tag(response, "\"" + digestOfWritten(response) + "\"");
      leaveOutIfKnown(request, response);
    }
  }

  private static boolean isRead(
      ContainerRequestContext request, ContainerResponseContext response) {
    return response.getStatus() == Response.Status.OK.getStatusCode()
        && (request.getMethod().equals(HttpMethod.GET)
            || request.getMethod().equals(HttpMethod.HEAD));
  }

  private static boolean isOfOneThing(ResourceInfo resource) {
    var path = resource.getResourceMethod().getAnnotation(Path.class);
    return path != null && path.value().endsWith("}");
  }

  private static void tag(ContainerResponseContext response, String tag) {
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
  }

  // Tags are compared weakly here (RFC 9110 §13.1.2): a compressing proxy makes them weak. "*" is
  // no
  // tag: whoever has no copy gets the answer, since a read may count as the proof of receipt.
  private static void leaveOutIfKnown(
      ContainerRequestContext request, ContainerResponseContext response) {
    var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    var present = response.getHeaders().getFirst(HttpHeaders.ETAG);
    if (known != null
        && Arrays.stream(known.split(",", -1))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals(present))) {
      response.setStatusInfo(Response.Status.NOT_MODIFIED);
      response.setEntity(null);
    }
  }

  /** Writes the answer now, so that it is written once, and returns a digest of it. */
  private String digestOfWritten(ContainerResponseContext response) {
    try {
      var written = json.writeValueAsBytes(response.getEntity());
      response.setEntity(written);
      var digest = MessageDigest.getInstance("SHA-256").digest(written);
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("the answer cannot be written", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("digest of an answer", e);
    }
  }
}
