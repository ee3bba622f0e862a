package fi.koppi.systemtests.benchmark.submit;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.benchmark.Figure;
import fi.koppi.systemtests.benchmark.load.Arrivals;
import fi.koppi.systemtests.benchmark.load.OpenLoad;
import fi.koppi.systemtests.benchmark.load.Scale;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The time of an event on its way from the transaction that caused it to the college's system. */
public final class EventPath {

  /** A rate at which nothing queues, and the one that is aimed for. */
  private static final List<Double> PER_SECOND = List.of(50.0, 200.0);

  /**
   * The highest share of the saturation at which the way is measured; above it, queues would be
   * measured instead.
   */
  private static final double SHARE = 0.6;

  private static final double AIM_MILLIS = 30;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Suite suite;
  private final Cast cast;
  private final Drafts drafts;
  private final Scale scale;

  public EventPath(Suite suite, Cast cast, Drafts drafts, Scale scale) {
    this.suite = suite;
    this.cast = cast;
    this.drafts = drafts;
    this.scale = scale;
  }

  /** The ages of events on arrival, in microseconds. */
  public record Measured(Histogram koppi, Histogram bare, double rate) {

    public List<Figure> figures() {
      return Stream.of(50, 99).map(this::figure).toList();
    }

    private Figure figure(int percentile) {
      double ours = koppi.getValueAtPercentile(percentile) / 1000.0;
      double least = bare.getValueAtPercentile(percentile) / 1000.0;
      return new Figure(
          "(b) commit to college at %.0f/s, p%d".formatted(rate, percentile),
          Figure.millis(ours),
          Figure.millis(least),
          "+" + Figure.millis(ours - least),
          percentile == 99 ? Figure.aim("30 ms", ours <= AIM_MILLIS) : "");
    }
  }

  /**
   * Measures.
   *
   * @param fits how many submissions a second referral-service accepts at most
   */
  public List<Measured> measure(double fits, Consumer<String> progress) {
    return PER_SECOND.stream()
        .map(rate -> Math.floor(Math.min(rate, SHARE * fits)))
        .map(rate -> measureAt(rate, progress))
        .toList();
  }

  private Measured measureAt(double rate, Consumer<String> progress) {
    int events = (int) (rate * scale.seconds());
    progress.accept("(b) %.0f events a second for %d s".formatted(rate, scale.seconds()));
    var submitted = drafts.make(events);
    var municipality = cast.municipality();
    Histogram koppi;
    ConsumerRecord<String, byte[]> event;
    int partitions = cast.careeria().partitionsOf(cast.careeria().referralTopic());
    try (var arrivals =
        new Arrivals(suite.kafkaClient(cast.careeria().name()), cast.careeria().referralTopic())) {
      new OpenLoad(events, rate)
          .run(n -> municipality.submit(submitted.get(n).referral(), submitted.get(n).version()))
          .requireAllAccepted("submitting");
      koppi = arrivals.awaitAll(events, PATIENCE);
      event = arrivals.latest();
    }
    try (var bare = new BareTopic(suite, partitions)) {
      bare.send(event, events / 4, rate);
      return new Measured(koppi, bare.send(event, events, rate), rate);
    }
  }
}
