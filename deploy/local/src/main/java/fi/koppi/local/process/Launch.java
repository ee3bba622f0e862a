package fi.koppi.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A command to run, with its environment and its folder. */
public record Launch(List<String> command, Map<String, String> environment, Path directory) {

  private static final Set<String> OURS = Set.of("QUARKUS_", "KAFKA_", "KC_", "JAVA_OPTS");

  /** Returns the process to start; variables of the caller's shell do not configure it. */
  ProcessBuilder process() {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(key -> OURS.stream().anyMatch(key::startsWith));
    builder.environment().putAll(environment);
    return builder;
  }
}
