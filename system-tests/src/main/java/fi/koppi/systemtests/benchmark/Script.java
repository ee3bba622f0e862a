package fi.koppi.systemtests.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** SQL that is built in. */
final class Script {

  private Script() {}

  static String read(String name) {
    try (InputStream script = Script.class.getResourceAsStream("/benchmark/" + name)) {
      if (script == null) {
        throw new IllegalStateException("not built in: " + name);
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
