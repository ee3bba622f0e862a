package fi.koppi.local.home;

import fi.koppi.local.SuiteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The offset by which all ports are moved: the one in the environment, or else the one of the last
 * `up`.
 */
public final class PortOffset {

  private static final String VARIABLE = "KOPPI_PORT_OFFSET";

  private PortOffset() {}

  public static int of(Path state) {
    String given = System.getenv(VARIABLE);
    return parse(given == null ? stored(state) : given);
  }

  public static void store(Path state, int offset) {
    try {
      Files.createDirectories(state);
      Files.writeString(state.resolve("port-offset"), Integer.toString(offset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stored(Path state) {
    try {
      Path file = state.resolve("port-offset");
      return Files.exists(file) ? Files.readString(file).strip() : "0";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int parse(String offset) {
    try {
      int ports = Integer.parseInt(offset);
      if (ports >= -8000 && ports <= 11000) {
        return ports;
      }
    } catch (NumberFormatException e) {
      // falls through to the one message for every value that is not an offset
    }
    throw new SuiteException(VARIABLE + " is a number from -8000 to 11000, not " + offset);
  }
}
