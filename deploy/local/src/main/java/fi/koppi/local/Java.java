package fi.koppi.local;

import java.nio.file.Path;

/** The Java that runs us runs the rest as well. */
final class Java {

  private Java() {}

  static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
