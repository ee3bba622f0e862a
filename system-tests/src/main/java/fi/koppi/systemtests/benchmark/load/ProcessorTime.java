package fi.koppi.systemtests.benchmark.load;

import fi.koppi.local.Suite;
import fi.koppi.local.process.Component;
import fi.koppi.systemtests.benchmark.Figure;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The processor time that each process of the suite, and the calling process, has used so far. A
 * process is left out if the operating system reports nothing about it. PostgreSQL includes all
 * processes that serve a connection at that moment.
 */
public record ProcessorTime(Map<String, Duration> used) {

  private static final String CALLERS = "the callers";

  public static ProcessorTime now(Suite suite) {
    Map<String, Duration> used = new LinkedHashMap<>();
    for (Component component : suite.components()) {
      component
          .process()
          .flatMap(ProcessorTime::ofTree)
          .ifPresent(time -> used.put(component.name(), time));
    }
    ProcessHandle.current().info().totalCpuDuration().ifPresent(time -> used.put(CALLERS, time));
    return new ProcessorTime(used);
  }

  /**
   * Returns a line for each process: the processor time that it has used since, for 1,000 calls.
   *
   * @param calls how many calls were made since
   * @param of what was called, in the plural
   */
  public List<Figure> figuresSince(ProcessorTime before, int calls, String of) {
    if (used.isEmpty()) {
      return List.of(new Figure("(a) processor time", "not known on this system", "", "", ""));
    }
    Duration all =
        used.keySet().stream()
            .map(name -> since(before, name))
            .reduce(Duration.ZERO, Duration::plus);
    return used.keySet().stream()
        .map(name -> figure(of, name, since(before, name), all, calls))
        .toList();
  }

  private Duration since(ProcessorTime before, String process) {
    Duration now = used.getOrDefault(process, Duration.ZERO);
    return now.minus(before.used.getOrDefault(process, Duration.ZERO));
  }

  private static Figure figure(String of, String process, Duration time, Duration all, int calls) {
    return new Figure(
        "(a) … processor time of 1,000 %s: %s".formatted(of, process),
        String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e6 / calls),
        "",
        String.format(
            Locale.ROOT, "%.0f %% of all", 100.0 * time.toNanos() / Math.max(1, all.toNanos())),
        "");
  }

  private static Optional<Duration> ofTree(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .flatMap(one -> one.info().totalCpuDuration().stream())
        .reduce(Duration::plus);
  }
}
