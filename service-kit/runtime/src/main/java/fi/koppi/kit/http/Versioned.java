package fi.koppi.kit.http;

/** A representation of something mutable; its version becomes the answer's {@code ETag}. */
public interface Versioned {

  /** Grows by one with every change; {@code If-Match} quotes it. */
  long version();

  /** The version as a strong entity tag (RFC 9110 §8.8.3). */
  default String etag() {
    return "\"" + version() + "\"";
  }
}
