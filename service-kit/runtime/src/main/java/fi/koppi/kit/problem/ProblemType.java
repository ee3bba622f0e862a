package fi.koppi.kit.problem;

import java.net.URI;
import java.util.Locale;

/**
 * A kind of problem that a caller can meet. Implemented by enums, so that the whole list of a
 * feature is on one screen; the URI is stable and documented in the OpenAPI document (RFC 9457
 * §3.1.1).
 */
public interface ProblemType {

  /** Returns the name of the enum constant, from which the URI is made. */
  String name();

  /** Returns a short title, the same for every occurrence. */
  String title();

  /** Returns the HTTP status of the answer. */
  int status();

  /** Returns what a caller can do about it, in every case. */
  default String remedy() {
    return status() == CommonProblem.CONFLICT.status()
        ? "Read the resource again: its present state does not allow this."
        : "See the detail and the violations of the answer.";
  }

  /** Returns the code, such as {@code seat-not-held} for {@code SEAT_NOT_HELD}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the URI, such as {@code /problems/seat-not-held}. */
  default URI uri() {
    return URI.create("/problems/" + code());
  }
}
