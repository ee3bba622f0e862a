package fi.koppi.kit.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shows where two texts begin to differ, instead of printing both. */
final class Drift {

  private Drift() {}

  static Optional<String> between(String committed, String actual) {
    List<String> before = committed.lines().toList();
    List<String> after = actual.lines().toList();
    return IntStream.range(0, Math.max(before.size(), after.size()))
        .filter(i -> !line(before, i).equals(line(after, i)))
        .mapToObj(i ->
            "line %d is committed as «%s» and now is «%s»"
                .formatted(i + 1, line(before, i), line(after, i)))
        .findFirst();
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "(nothing)";
  }
}
