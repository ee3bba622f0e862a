package fi.koppi.local.process;

import fi.koppi.local.SuiteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs other programs to their end. */
public final class Commands {

  private Commands() {}

  public static void run(Path log, List<String> command) throws IOException {
    run(log, new Launch(command, Map.of(), Path.of("").toAbsolutePath()));
  }

  /** Runs a program whose environment may hold secrets, which its command line would show. */
  public static void run(Path log, Launch launch) throws IOException {
    Files.createDirectories(log.getParent());
    ProcessBuilder builder =
        launch.process().redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    int status = await(process);
    if (status != 0) {
      throw new SuiteException(
          Path.of(launch.command().getFirst()).getFileName()
              + " failed with status "
              + status
              + ":\n"
              + Files.readString(log));
    }
  }

  private static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new SuiteException("interrupted", e);
    }
  }
}
