package fi.koppi.systemtests.benchmark;

import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table, with the machine that it was measured on. */
record Results(List<Figure> figures, String commit) {

  private static final List<String> HEADINGS =
      List.of("What", "Koppi", "Bare", "Koppi : bare", "Aim");

  String markdown() {
    List<List<String>> rows =
        Stream.concat(Stream.of(HEADINGS), figures.stream().map(Results::cells)).toList();
    int[] widths = widths(rows);
    String head = line(rows.getFirst(), widths);
    String rule = head.replaceAll("[^|]", "-");
    String body =
        rows.stream().skip(1).map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    return machine() + "\n\n" + head + "\n" + rule + "\n" + body + "\n";
  }

  private String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    long memory =
        system instanceof com.sun.management.OperatingSystemMXBean more
            ? more.getTotalMemorySize() >> 30
            : 0;
    return String.format(
        Locale.ROOT,
        "%s, commit %s: %d cores, %d GiB, %s %s, Java %s. All of the suite and the callers share them.",
        ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
        commit,
        system.getAvailableProcessors(),
        memory,
        system.getName(),
        system.getArch(),
        Runtime.version());
  }

  private static List<String> cells(Figure figure) {
    return List.of(figure.what(), figure.koppi(), figure.beside(), figure.compared(), figure.aim());
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[HEADINGS.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder("|");
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      line.append(' ').append(cell).repeat(" ", widths[column] - cell.length()).append(" |");
    }
    return line.toString();
  }
}
