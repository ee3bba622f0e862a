package fi.koppi.local.process;

import java.nio.file.Path;

/** The Java that runs this program, and with which it starts the others. */
public final class Java {

  private Java() {}

  public static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
