package fi.koppi.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pid of a process, with the moment it started. A pid that the system has since given to
 * another program is not mistaken for the process.
 */
record PidFile(Path path) {

  // Start times are counted from the system's boot time, which moves a little with the clock.
  private static final Duration CLOCK_DRIFT = Duration.ofSeconds(3);

  void write(ProcessHandle process) {
    Instant started = process.info().startInstant().orElse(Instant.EPOCH);
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, process.pid() + " " + started + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<ProcessHandle> process() {
    try {
      if (!Files.exists(path)) {
        return Optional.empty();
      }
      List<String> words = List.of(Files.readString(path).strip().split(" "));
      Instant started = Instant.parse(words.get(1));
      return ProcessHandle.of(Long.parseLong(words.get(0)))
          .filter(process -> isTheSame(process, started))
          .filter(PidFile::runs);
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // half-written by a killed run
    }
  }

  static boolean runs(ProcessHandle process) {
    return process.isAlive() && !isZombie(process.pid());
  }

  void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isTheSame(ProcessHandle process, Instant started) {
    return process
        .info()
        .startInstant()
        .map(actual -> Duration.between(started, actual).abs().compareTo(CLOCK_DRIFT) <= 0)
        .orElse(started.equals(Instant.EPOCH));
  }

  /**
   * Returns whether the process is an orphan that has ended and that nobody has reaped, as happens
   * in a container: the system still lists it. While its other threads are ending, it still holds
   * its ports.
   */
  private static boolean isZombie(long pid) {
    Path process = Path.of("/proc", Long.toString(pid));
    if (!Files.exists(process.resolve("stat"))) {
      return false; // not Linux, or it ended between the two reads, which the next call will see
    }
    try (Stream<Path> threads = Files.list(process.resolve("task"))) {
      return Files.readString(process.resolve("stat")).contains(") Z ") && threads.count() <= 1;
    } catch (IOException | UncheckedIOException e) {
      return true; // it ended between the two reads
    }
  }
}
