package fi.koppi.systemtests.benchmark;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.actor.call.Tries;
import fi.koppi.systemtests.actor.call.Witness;
import fi.koppi.systemtests.benchmark.catalog.CatalogPath;
import fi.koppi.systemtests.benchmark.load.Scale;
import fi.koppi.systemtests.benchmark.submit.Drafts;
import fi.koppi.systemtests.benchmark.submit.EventPath;
import fi.koppi.systemtests.benchmark.submit.SimplePaths;
import fi.koppi.systemtests.benchmark.submit.SubmitPath;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The program behind {@code ./koppi bench}, which measures the running suite. */
public final class Benchmark {

  private static final String QUICK = "--quick";
  private static final String RECORD = "--record";
  private static final String CATALOG = "catalog";
  private static final String SUBMIT = "submit";
  private static final List<String> PARTS = List.of(CATALOG, SUBMIT);
  private static final List<String> OPTIONS = List.of(CATALOG, SUBMIT, QUICK, RECORD);

  /** A rate limit may stop the drafting for a moment, never what is measured. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Suite suite;
  private final Scale scale;
  private final Path root;
  private final PrintStream out;
  private final long began = System.nanoTime();

  private Benchmark(Suite suite, Scale scale, Path root, PrintStream out) {
    this.suite = suite;
    this.scale = scale;
    this.root = root;
    this.out = out;
  }

  /**
   * Prints the table.
   *
   * @param arguments {@code catalog} or {@code submit} for that part alone, {@code --quick} for
   *     small loads, {@code --record} to store the table in {@code
   *     system-tests/benchmark-results.md}, or that of a part in {@code
   *     system-tests/benchmark-results-catalog.md} or {@code -submit.md}
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    List<String> wanted = List.of(arguments);
    List<String> parts = wanted.stream().filter(PARTS::contains).distinct().toList();
    if (parts.size() > 1 || !OPTIONS.containsAll(wanted)) {
      System.err.println(
          "koppi: ./koppi bench takes catalog or submit, --quick and --record, and nothing else");
      System.exit(2);
    }
    Path root = Path.of(System.getProperty("koppi.root", "."));
    Suite suite = Suite.open(root);
    if (!suite.isUp()) {
      System.err.println("koppi: the suite is not up; run ./koppi up");
      System.exit(1);
    }
    // A run that the JVM observes for its cache is a slower one.
    suite.train(System.out);
    Scale scale = wanted.contains(QUICK) ? Scale.QUICK : Scale.FULL;
    var benchmark = new Benchmark(suite, scale, root, System.out);
    String part = parts.isEmpty() ? "" : parts.getFirst();
    var figures =
        switch (part) {
          case CATALOG -> benchmark.measureCatalog();
          case SUBMIT -> benchmark.measureSubmissions();
          default -> benchmark.measure();
        };
    String table = new Results(figures, commit(root)).markdown();
    System.out.println("\n" + table);
    if (wanted.contains(RECORD)) {
      String file = "benchmark-results" + (part.isEmpty() ? "" : "-" + part) + ".md";
      Files.writeString(
          root.resolve("system-tests").resolve(file), title(("bench " + part).strip()) + table);
    }
    System.exit(0);
  }

  private List<Figure> measure() throws IOException, SQLException {
    List<Figure> figures = new ArrayList<>(measureSubmissions());
    figures.addAll(measureCatalog());
    figures.addAll(new StartUps(suite, scale).measure(this::progress));
    return figures;
  }

  private List<Figure> measureSubmissions() throws IOException, SQLException {
    List<Figure> figures = new ArrayList<>();
    try (Cast cast = new Cast(suite, Tries.until(PATIENCE), Witness.NOBODY)) {
      progress("preparing offerings and clients");
      Drafts drafts = Drafts.prepare(cast);
      var submitPath = new SubmitPath(suite, cast, drafts, scale).measure(this::progress);
      figures.addAll(submitPath.figures());
      figures.addAll(new SimplePaths(suite, cast, drafts, scale).measure(this::progress));
      double fits = submitPath.service().perSecond();
      new EventPath(suite, cast, drafts, scale)
          .measure(fits, this::progress)
          .forEach(measured -> figures.addAll(measured.figures()));
    }
    return figures;
  }

  private List<Figure> measureCatalog() throws IOException, SQLException {
    try (Cast cast = new Cast(suite, Tries.until(PATIENCE), Witness.NOBODY)) {
      cast.enrolColleges(PATIENCE);
      var college = cast.careeria().college();
      var programme = cast.editor().addProgramme(college, "Mittaus " + cast.run());
      return new CatalogPath(suite, scale, root.resolve("../shared/data"))
          .measure(college, programme, this::progress);
    }
  }

  private void progress(String what) {
    out.printf("%6d s  %s%n", Duration.ofNanos(System.nanoTime() - began).toSeconds(), what);
  }

  private static String commit(Path root) throws IOException {
    Process git =
        new ProcessBuilder("git", "-C", root.toString(), "describe", "--always", "--dirty").start();
    return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private static String title(String command) {
    return """
    # Benchmark results

    What `./koppi %s --record` has measured last; [README](README.md#benchmarks) says how.

    """
        .formatted(command);
  }
}
