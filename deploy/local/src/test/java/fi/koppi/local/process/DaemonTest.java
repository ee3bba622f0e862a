package fi.koppi.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTest {

  @TempDir Path folder;
  private Daemon daemon;

  @BeforeEach
  void open() {
    daemon = again();
  }

  @AfterEach
  void leaveNothingRunning() {
    daemon.kill();
  }

  @Test
  void startedProcessIsFoundByAnotherProgram() {
    start("sleep 60");

    boolean running = again().isRunning();

    assertThat(running).isTrue();
  }

  @Test
  void killEndsTheProcessAndWhatItStarted() {
    start("sleep 60 & echo started; wait");
    Waiting.until(() -> daemon.lastLines(1).equals("started"), Duration.ofMinutes(1));
    List<ProcessHandle> children = daemon.process().orElseThrow().descendants().toList();

    daemon.kill();

    assertThat(daemon.isRunning()).isFalse();
    assertThat(children).isNotEmpty();
    assertThat(
            Waiting.until(
                () -> children.stream().noneMatch(DaemonTest::runs), Duration.ofMinutes(1)))
        .isTrue();
  }

  @Test
  void processThatDoesNotEndWhenAskedIsEnded() {
    start("trap '' TERM; echo deaf; while true; do sleep 1; done");
    Waiting.until(() -> daemon.lastLines(1).equals("deaf"), Duration.ofMinutes(1));

    daemon.stop("TERM", Duration.ofMillis(200));

    assertThat(daemon.isRunning()).isFalse();
  }

  @Test
  void settingsOfTheCallersShellDoNotReachTheProcess() {
    daemon.start(
        new Launch(
            List.of("/bin/sh", "-c", "env | grep -c '^QUARKUS_' ; exec sleep 60"),
            Map.of("QUARKUS_HTTP_PORT", "1"),
            folder));

    Waiting.until(() -> !daemon.lastLines(1).isEmpty(), Duration.ofMinutes(1));

    assertThat(daemon.lastLines(1)).isEqualTo("1");
  }

  @Test
  void logOfTheRunBeforeStays() {
    start("echo first");
    Waiting.until(() -> !daemon.isRunning(), Duration.ofMinutes(1));

    start("sleep 60");

    assertThat(folder.resolve("log/some.previous.log")).hasContent("first");
    assertThat(Files.exists(daemon.log())).isTrue();
  }

  private void start(String script) {
    daemon.start(new Launch(List.of("/bin/sh", "-c", script), Map.of(), folder));
  }

  private Daemon again() {
    return new Daemon(new PidFile(folder.resolve("run/some.pid")), folder.resolve("log/some.log"));
  }

  /**
   * Returns whether the process runs; an orphan that nobody has reaped is still listed, yet has no
   * command any more.
   */
  private static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }
}
