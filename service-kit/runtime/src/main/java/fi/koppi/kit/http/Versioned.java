package fi.koppi.kit.http;

/** A representation of something mutable; its version becomes the answer's {@code ETag}. */
public interface Versioned {

  /** Grows by one with every change; {@code If-Match} quotes it. */
  long version();
}
