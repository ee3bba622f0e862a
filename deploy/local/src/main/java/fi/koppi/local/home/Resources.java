package fi.koppi.local.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text files on the class path of the suite, or of a program that uses it. */
public final class Resources {

  private Resources() {}

  /**
   * Returns the text of a file.
   *
   * @param name its path from the root of the class path
   * @throws IllegalStateException if it was not built in
   */
  public static String text(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("not on the classpath: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
