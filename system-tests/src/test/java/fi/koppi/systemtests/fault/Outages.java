package fi.koppi.systemtests.fault;

import fi.koppi.local.Component;
import fi.koppi.local.Suite;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Kills one process of the suite after the other, each in the middle of its work. */
final class Outages {

  private final Suite suite;
  private final Map<String, Duration> lengths = Collections.synchronizedMap(new LinkedHashMap<>());

  Outages(Suite suite) {
    this.suite = suite;
  }

  /** SIGKILL and start again; returns when the component answers. */
  void strike(String name) {
    Component component = suite.component(name);
    long began = System.nanoTime();
    component.kill();
    component.start();
    component.awaitReady();
    lengths.put(name, Duration.ofNanos(System.nanoTime() - began));
  }

  @Override
  public String toString() {
    return lengths.entrySet().stream()
        .map(away -> "%s away for %d ms".formatted(away.getKey(), away.getValue().toMillis()))
        .collect(Collectors.joining(", "));
  }
}
