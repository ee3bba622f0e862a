package fi.koppi.systemtests.fault;

import fi.koppi.local.Suite;
import fi.koppi.local.process.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Kills, stops and pauses processes of the suite. */
final class Outages {

  private final Suite suite;
  private final Queue<String> suffered = new ConcurrentLinkedQueue<>();

  Outages(Suite suite) {
    this.suite = suite;
  }

  /** Sends SIGKILL and starts the component again; returns when it answers. */
  void kill(String name) {
    Component component = suite.component(name);
    long began = System.nanoTime();
    component.kill();
    component.start();
    component.awaitReady();
    suffered.add(
        "%s was killed and back after %d ms"
            .formatted(name, Duration.ofNanos(System.nanoTime() - began).toMillis()));
  }

  /** Pauses a process for the given time, wherever it is in its work. */
  void sleep(String name, Duration length) {
    long pid = suite.component(name).process().orElseThrow().pid();
    signal("STOP", pid);
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      signal("CONT", pid);
    }
    suffered.add("%s slept for %d ms".formatted(name, length.toMillis()));
  }

  void startReplicas(String... names) {
    for (String name : names) {
      suite.component(name).start();
    }
    for (String name : names) {
      suite.component(name).awaitReady();
    }
  }

  void stopReplicas(String... names) {
    List.of(names).forEach(name -> suite.component(name).stop());
  }

  @Override
  public String toString() {
    return String.join(", ", suffered);
  }

  private static void signal(String signal, long pid) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
