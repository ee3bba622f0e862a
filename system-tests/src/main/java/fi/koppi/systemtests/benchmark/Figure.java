package fi.koppi.systemtests.benchmark;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param beside the same by the barest means on the same machine, in the same run
 * @param aim what was hoped for, and whether it was reached
 */
public record Figure(String what, String koppi, String beside, String compared, String aim) {

  public static String perSecond(double rate) {
    return String.format(Locale.ROOT, "%.0f/s", rate);
  }

  public static String millis(double millis) {
    return String.format(Locale.ROOT, "%.1f ms", millis);
  }

  public static String ratio(double koppi, double beside) {
    return String.format(Locale.ROOT, "%.2f", koppi / beside);
  }

  public static String aim(String aim, boolean reached) {
    return aim + (reached ? ": reached" : ": missed");
  }
}
