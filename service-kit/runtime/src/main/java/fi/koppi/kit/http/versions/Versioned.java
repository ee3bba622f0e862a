package fi.koppi.kit.http.versions;

/** A representation of something mutable; its version becomes the answer's {@code ETag}. */
public interface Versioned {

  /**
   * Returns the version, which grows by one with every change, also of how much is shown of what a
   * write replaces; {@code If-Match} quotes it.
   */
  long version();

  /**
   * Returns whether everything that is shown changes only with the version, so that a caller who
   * has this version needs no new copy.
   */
  default boolean knownByVersion() {
    return false;
  }

  /** Returns the version as a strong entity tag (RFC 9110 §8.8.3). */
  default String etag() {
    return etag(version());
  }

  /** Returns the entity tag of a version, for an answer that has no body. */
  static String etag(long version) {
    return "\"" + version + "\"";
  }

  /** Returns the entity tag of an answer that shows more than what has the version. */
  static String etag(long version, String digest) {
    return "\"" + version + "." + digest + "\"";
  }
}
