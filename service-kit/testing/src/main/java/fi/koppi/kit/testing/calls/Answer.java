package fi.koppi.kit.testing.calls;

import java.util.Locale;

/** The answer of a service to a call. */
record Answer(int status, String contentType, String body) {

  boolean isSuccess() {
    return status < 400;
  }

  String mediaType() {
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  boolean isJson() {
    return mediaType().endsWith("json") && !mediaType().contains("ndjson");
  }

  String shortened() {
    return body.length() <= 400 ? body : body.substring(0, 400) + "…";
  }
}
