package fi.koppi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs other programs to their end. */
final class Commands {

  private Commands() {}

  static void run(Path log, List<String> command) throws IOException {
    Files.createDirectories(log.getParent());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    int status = await(process);
    if (status != 0) {
      throw new SuiteException(
          Path.of(command.getFirst()).getFileName()
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
