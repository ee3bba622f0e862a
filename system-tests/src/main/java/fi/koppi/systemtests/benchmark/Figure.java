package fi.koppi.systemtests.benchmark;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param beside the same by the barest means on the same machine, in the same run
 * @param aim what was hoped for, and whether it was reached
 */
record Figure(String what, String koppi, String beside, String compared, String aim) {

  static String perSecond(double rate) {
    return String.format(Locale.ROOT, "%.0f/s", rate);
  }

  static String millis(double millis) {
    return String.format(Locale.ROOT, "%.1f ms", millis);
  }

  static String ratio(double koppi, double beside) {
    return String.format(Locale.ROOT, "%.2f", koppi / beside);
  }

  static String aim(String aim, boolean reached) {
    return aim + (reached ? ": reached" : ": missed");
  }
}
