package fi.koppi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How far the ports are moved: as the environment says, or else as the last `up` was told. */
final class PortOffset {

  private static final String VARIABLE = "KOPPI_PORT_OFFSET";

  private PortOffset() {}

  static int of(Path state) {
    String told = System.getenv(VARIABLE);
    return parse(told == null ? kept(state) : told);
  }

  static void keep(Path state, int offset) {
    try {
      Files.createDirectories(state);
      Files.writeString(state.resolve("port-offset"), Integer.toString(offset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kept(Path state) {
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
      // falls through to the one message for everything that is no offset
    }
    throw new SuiteException(VARIABLE + " is a number from -8000 to 11000, not " + offset);
  }
}
