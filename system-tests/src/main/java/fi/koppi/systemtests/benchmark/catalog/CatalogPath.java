package fi.koppi.systemtests.benchmark.catalog;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.benchmark.Figure;
import fi.koppi.systemtests.benchmark.load.Load;
import fi.koppi.systemtests.benchmark.load.OpenLoad;
import fi.koppi.systemtests.benchmark.load.Scale;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The catalogue with 100,000 offerings of 2,000 providers in it. */
public final class CatalogPath {

  private static final int OFFERINGS = 100_000;
  private static final double PER_SECOND = 50;
  private static final double SEARCH_AIM = 30;
  private static final double SUGGESTION_AIM = 10;
  private static final int DEEP = 5;
  private static final String SEARCH = "/v1/offerings/search";
  private static final List<String> BEGINNINGS =
      List.of(
          "h", "hi", "hits", "lä", "lähih", "kirj", "logist", "myy", "sii", "ruoanv", "sv", "we");

  private final Suite suite;
  private final CatalogService service;
  private final int seconds;
  private final Path data;
  private final List<CatalogQuestion> questions = CatalogQuestion.all();

  /**
   * @param data the folder with published data, if there is one
   */
  public CatalogPath(Suite suite, Scale scale, Path data) {
    this.suite = suite;
    this.service = new CatalogService(suite);
    this.seconds = scale.seconds();
    this.data = data;
  }

  public List<Figure> measure(UUID college, UUID programme, Consumer<String> progress)
      throws IOException, SQLException {
    List<Figure> figures = new ArrayList<>();
    try (var database = new CatalogDatabase(suite);
        var bare = BareSearch.open(suite)) {
      progress.accept("(d) filling the catalogue with 100,000 offerings");
      try {
        database.fill(OFFERINGS, data.resolve("fi/jotpa-trainings.json"));
        figures.addAll(search(bare, progress));
        progress.accept("(d) crawling /oeapi/v6");
        figures.add(new CatalogCrawl(service, suite.token("coach")).measure());
        var imports = new CatalogImports(suite, service, database);
        progress.accept("(d) importing skills");
        figures.add(imports.skills(data.resolve("esco/skills-fi-sv-en.json")));
        progress.accept("(d) uploading 10,000 offerings");
        figures.add(imports.upload(college, programme, progress));
      } finally {
        progress.accept("(d) emptying the catalogue");
        database.empty();
      }
    }
    return figures;
  }

  private List<Figure> search(BareSearch bare, Consumer<String> progress) {
    String token = suite.token("coach");
    List<String> deep = questions.stream().map(question -> deepPage(question, token)).toList();
    IntConsumer first = n -> service.get(SEARCH + "?" + question(n).query(), token);
    IntConsumer deeper = n -> service.get(deep.get(n % deep.size()), token);
    IntConsumer mistyped = n -> service.get(SEARCH + "?" + question(n).mistyped().query(), token);
    IntConsumer facets = n -> service.get(SEARCH + "/facets?" + question(n).query(), token);
    IntConsumer suggestions =
        n ->
            service.get(
                SEARCH
                    + "/suggestions?text="
                    + CatalogService.encoded(BEGINNINGS.get(n % BEGINNINGS.size())),
                token);
    IntConsumer barePage = n -> bare.page(question(n));
    IntConsumer bareFacets = n -> bare.facets(question(n));
    // Everything runs once before it counts, so that the JVM has compiled it by then.
    progress.accept("(d) warming up");
    for (IntConsumer call :
        List.of(first, deeper, mistyped, facets, suggestions, barePage, bareFacets)) {
      run("warming up", call);
    }
    Load page = load("bare pages", barePage, progress);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(
        figures(
            "text + 3 filters, first page", load("searches", first, progress), page, SEARCH_AIM));
    figures.addAll(figures("… deep page", load("deep pages", deeper, progress), page, SEARCH_AIM));
    figures.addAll(
        figures("… mistyped", load("mistyped searches", mistyped, progress), null, SEARCH_AIM));
    figures.addAll(
        figures(
            "… facets",
            load("facets", facets, progress),
            load("bare facets", bareFacets, progress),
            SEARCH_AIM));
    figures.addAll(
        figures("suggestions", load("suggestions", suggestions, progress), null, SUGGESTION_AIM));
    return figures;
  }

  /**
   * Repeats the load without counting directly before it counts, because the load in between has
   * used the caches.
   */
  private Load load(String what, IntConsumer call, Consumer<String> progress) {
    progress.accept("(d) %s at %.0f/s".formatted(what, PER_SECOND));
    run(what, call);
    return run(what, call);
  }

  private Load run(String what, IntConsumer call) {
    int calls = (int) (seconds * PER_SECOND);
    return new OpenLoad(calls, PER_SECOND).run(call).requireAllAccepted(what);
  }

  private static List<Figure> figures(String what, Load load, @Nullable Load bare, double aim) {
    return List.of(figure(what, load, bare, 50, 0), figure(what, load, bare, 99, aim));
  }

  private static Figure figure(
      String what, Load load, @Nullable Load bare, double percentile, double aim) {
    double millis = load.millisAt(percentile);
    return new Figure(
        "(d) %s at %.0f/s, p%.0f".formatted(what, PER_SECOND, percentile),
        Figure.millis(millis),
        bare == null ? "" : Figure.millis(bare.millisAt(percentile)),
        bare == null ? "" : Figure.ratio(millis, bare.millisAt(percentile)),
        aim == 0 ? "" : Figure.aim("%.0f ms".formatted(aim), millis <= aim));
  }

  private CatalogQuestion question(int n) {
    return questions.get(n % questions.size());
  }

  /** Returns the address of the fifth page, or of the last one. */
  private String deepPage(CatalogQuestion question, String token) {
    String base = SEARCH + "?" + question.query();
    String deep = base;
    for (int page = 1; page < DEEP; page++) {
      String next = service.get(deep, token).path("next").asText("");
      if (next.isEmpty() || next.equals("null")) {
        return deep;
      }
      deep = base + "&cursor=" + CatalogService.encoded(next);
    }
    return deep;
  }
}
