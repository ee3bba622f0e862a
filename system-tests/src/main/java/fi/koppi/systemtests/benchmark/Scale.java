package fi.koppi.systemtests.benchmark;

/**
 * The number of calls in a measurement.
 *
 * @param warmUp submissions before the first that counts: the JVM compiles for as long as that
 * @param saturation submissions by as many callers as fit
 * @param seconds how long each constant rate is kept up
 * @param starts of each service, with and without cache; the median counts
 */
record Scale(int warmUp, int saturation, int seconds, int starts) {

  /** The scale of the committed results. */
  static final Scale FULL = new Scale(10_000, 4000, 20, 5);

  /** A small scale that checks whether everything works; its figures mean little. */
  static final Scale QUICK = new Scale(200, 300, 3, 1);
}
