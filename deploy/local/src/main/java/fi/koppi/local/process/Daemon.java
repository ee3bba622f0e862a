package fi.koppi.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One process that outlives the program that started it and is found again by its pid file. */
final class Daemon {

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final PidFile pidFile;
  private final Path log;

  Daemon(PidFile pidFile, Path log) {
    this.pidFile = pidFile;
    this.log = log;
  }

  void start(Launch launch) {
    try {
      Files.createDirectories(log.getParent());
      if (Files.exists(log)) {
        Files.move(log, previousLog(), StandardCopyOption.REPLACE_EXISTING);
      }
      ProcessBuilder builder =
          new Launch(ownSession(launch.command()), launch.environment(), launch.directory())
              .process()
              .redirectInput(new File("/dev/null"))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      pidFile.write(builder.start().toHandle());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<ProcessHandle> process() {
    return pidFile.process();
  }

  boolean isRunning() {
    return process().isPresent();
  }

  /**
   * Asks the process to end, and kills it when it still runs after the given time.
   *
   * @return whether it ended by itself
   */
  boolean stop(String signal, Duration patience) {
    process().ifPresent(process -> signal(process, signal));
    boolean ended = Waiting.until(() -> !isRunning(), patience);
    if (!ended) {
      kill();
    }
    pidFile.delete();
    return ended;
  }

  /** Sends SIGKILL to the process and to all that it started, and waits until they have ended. */
  void kill() {
    List<ProcessHandle> all = new ArrayList<>();
    process()
        .ifPresent(process -> {
          all.addAll(process.descendants().toList());
          all.addFirst(process);
          all.forEach(ProcessHandle::destroyForcibly);
        });
    Waiting.until(() -> all.stream().noneMatch(PidFile::runs), Duration.ofSeconds(30));
    pidFile.delete();
  }

  String lastLines(int count) {
    try {
      List<String> lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    } catch (IOException e) {
      return "(no log)";
    }
  }

  Path log() {
    return log;
  }

  private Path previousLog() {
    return log.resolveSibling(log.getFileName().toString().replace(".log", ".previous.log"));
  }

  /**
   * Returns the command in a session of its own, out of reach of the terminal's Ctrl-C, which is
   * meant for the program in the foreground.
   */
  private static List<String> ownSession(List<String> command) {
    if (!Files.isExecutable(SETSID)) {
      return command;
    }
    List<String> all = new ArrayList<>(command);
    all.addFirst(SETSID.toString());
    return all;
  }

  private static void signal(ProcessHandle process, String signal) {
    try {
      new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
