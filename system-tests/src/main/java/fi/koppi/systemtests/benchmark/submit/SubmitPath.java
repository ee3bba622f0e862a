package fi.koppi.systemtests.benchmark.submit;

import fi.koppi.client.referral.model.SeatStatus;
import fi.koppi.local.Suite;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.benchmark.Figure;
import fi.koppi.systemtests.benchmark.load.Load;
import fi.koppi.systemtests.benchmark.load.OpenLoad;
import fi.koppi.systemtests.benchmark.load.ProcessorTime;
import fi.koppi.systemtests.benchmark.load.Saturation;
import fi.koppi.systemtests.benchmark.load.Scale;
import fi.koppi.systemtests.benchmark.submit.Drafts.Draft;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The number of submissions that referral-service accepts a second, and the time of each. */
public final class SubmitPath {

  private static final int CALLERS = 8;

  /** The constant rate that is asked of the service, as a share of the saturation. */
  private static final double SHARE = 0.6;

  /**
   * The factor by which a round of warming up is faster than the one before, unless it is steady.
   */
  private static final double FASTER = 1.03;

  private static final double AIM = 0.45;
  private static final double P99_AIM_MILLIS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Suite suite;
  private final Cast cast;
  private final Drafts drafts;
  private final Scale scale;

  public SubmitPath(Suite suite, Cast cast, Drafts drafts, Scale scale) {
    this.suite = suite;
    this.cast = cast;
    this.drafts = drafts;
    this.scale = scale;
  }

  /**
   * Two loads, each by referral-service and by bare SQL.
   *
   * @param processorTime what each process spent on the service's first load
   */
  public record Measured(
      Load service,
      Load sql,
      List<Figure> processorTime,
      double rate,
      Load steadyService,
      Load steadySql) {

    public List<Figure> figures() {
      double ratio = service.perSecond() / sql.perSecond();
      return Stream.concat(
              Stream.of(
                  new Figure(
                      "(a) submissions, %d callers without pause".formatted(CALLERS),
                      Figure.perSecond(service.perSecond()),
                      Figure.perSecond(sql.perSecond()),
                      Figure.ratio(service.perSecond(), sql.perSecond()),
                      Figure.aim("ratio at least " + AIM, ratio >= AIM)),
                  new Figure(
                      "(a) submissions, offered %.0f/s".formatted(rate),
                      Figure.perSecond(steadyService.perSecond()),
                      Figure.perSecond(steadySql.perSecond()),
                      Figure.ratio(steadyService.perSecond(), steadySql.perSecond()),
                      ""),
                  latency(50),
                  latency(99)),
              processorTime.stream())
          .toList();
    }

    private Figure latency(double percentile) {
      double service = steadyService.millisAt(percentile);
      double sql = steadySql.millisAt(percentile);
      return new Figure(
          "(a) … p%.0f".formatted(percentile),
          Figure.millis(service),
          Figure.millis(sql),
          Figure.ratio(service, sql),
          percentile == 99 ? Figure.aim("20 ms", service <= P99_AIM_MILLIS) : "");
    }
  }

  public Measured measure(Consumer<String> progress) throws SQLException {
    warmUp(progress);
    progress.accept("(a) as many submissions as fit");
    var many = drafts.make(scale.saturation());
    Load sql = bySql(many, saturation(many));
    ProcessorTime before = ProcessorTime.now(suite);
    Load service = byService(many, saturation(many));
    var processorTime = ProcessorTime.now(suite).figuresSince(before, many.size(), "submissions");
    double rate = Math.floor(SHARE * service.perSecond());
    progress.accept("(a) %.0f submissions a second for %d s".formatted(rate, scale.seconds()));
    var steady = drafts.make((int) (rate * scale.seconds()));
    Load steadySql = bySql(steady, new OpenLoad(steady.size(), rate)::run);
    Load steadyService = byService(steady, new OpenLoad(steady.size(), rate)::run);
    return new Measured(service, sql, processorTime, rate, steadyService, steadySql);
  }

  /**
   * Submits in rounds, until one of the service is hardly faster than the one before. Bare SQL
   * takes part in each, so that what is compared has had the same practice.
   */
  private void warmUp(Consumer<String> progress) throws SQLException {
    double before = 0;
    for (int round = 1; round <= scale.rounds(); round++) {
      progress.accept("(a) warming up, %.0f submissions a second so far".formatted(before));
      var drafted = drafts.make(scale.round());
      bySql(drafted, saturation(drafted));
      double rate = byService(drafted, saturation(drafted)).perSecond();
      if (rate < FASTER * before) {
        return;
      }
      before = rate;
    }
  }

  private static Function<IntConsumer, Load> saturation(List<Draft> drafts) {
    return new Saturation(drafts.size(), CALLERS)::run;
  }

  private Load byService(List<Draft> drafts, Function<IntConsumer, Load> load) {
    var municipality = cast.municipality();
    Load ended =
        load.apply(
                n -> {
                  Draft draft = drafts.get(n);
                  municipality.submit(draft.referral(), draft.version());
                })
            .requireAllAccepted("submitting");
    // What follows must not be measured along with what these have set off.
    municipality.awaitSeat(drafts.getLast().referral(), SeatStatus.HELD, PATIENCE);
    return ended;
  }

  private Load bySql(List<Draft> drafts, Function<IntConsumer, Load> load) throws SQLException {
    try (SubmitSql sql = SubmitSql.open(suite, cast, CALLERS)) {
      Load ended = load.apply(n -> sql.submit(drafts.get(n)));
      sql.putBack(drafts);
      return ended.requireAllAccepted("submitting by SQL");
    }
  }
}
