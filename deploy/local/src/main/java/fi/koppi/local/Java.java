package fi.koppi.local;

import java.nio.file.Path;

/** The Java that runs this program, and with which it starts the others. */
final class Java {

  private Java() {}

  static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
