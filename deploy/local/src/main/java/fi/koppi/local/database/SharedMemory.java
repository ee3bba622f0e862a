package fi.koppi.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The segment of System V memory by which a PostgreSQL server knows its own processes, killed ones
 * included.
 *
 * @param id the number that the system has given to the segment
 */
record SharedMemory(String id) {

  /** Where Linux lists the segments. Other systems have no such file. */
  private static final Path SEGMENTS = Path.of("/proc/sysvipc/shm");

  private static final int ID = 1;
  private static final int ATTACHED = 6;

  /** The line of {@code postmaster.pid} that holds the segment's key and its id. */
  private static final int LINE = 6;

  /**
   * Returns the segment of a server.
   *
   * @param pidFile the lines of its {@code postmaster.pid}; a server that was killed while it
   *     started may not have written all of them
   */
  static Optional<SharedMemory> ofServer(List<String> pidFile) {
    return pidFile.stream()
        .skip(LINE)
        .findFirst()
        .map(line -> line.strip().split("\\s+"))
        .filter(words -> words.length > ID)
        .map(words -> new SharedMemory(words[ID]));
  }

  /** Returns whether a process is attached; false where the system does not tell. */
  boolean isInUse() {
    if (!Files.isReadable(SEGMENTS)) {
      return false;
    }
    try {
      return Files.readAllLines(SEGMENTS).stream()
          .map(line -> line.strip().split("\\s+"))
          .anyMatch(words -> words[ID].equals(id) && !words[ATTACHED].equals("0"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
