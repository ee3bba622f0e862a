package fi.koppi.systemtests.benchmark.load;

/**
 * The number of calls in a measurement.
 *
 * @param warmUp drafts, reads and transactions before the first that counts
 * @param round submissions of a round before the first that counts
 * @param rounds how many rounds of them at most: the JVM still compiles while rounds get faster
 * @param saturation submissions by as many callers as fit
 * @param seconds how long each constant rate is kept up
 * @param starts of each service, with and without cache; the median counts
 */
public record Scale(int warmUp, int round, int rounds, int saturation, int seconds, int starts) {

  /** The scale of the committed results. */
  public static final Scale FULL = new Scale(10_000, 5000, 8, 4000, 20, 5);

  /** A small scale that checks whether everything works; its figures mean little. */
  public static final Scale QUICK = new Scale(200, 200, 1, 300, 3, 1);
}
