package fi.koppi.kit.testing.calls;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings of calls by kind, with the number of answers by status. */
final class Findings {

  private record Finding(String operation, String what, String detail, Call call) {

    String kind() {
      return operation + ": " + what;
    }
  }

  private final List<Finding> findings = new ArrayList<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Map<String, Integer> allowedBodiesRefused = new TreeMap<>();

  void add(String operation, String what, Call call) {
    add(operation, what, "", call);
  }

  /** Adds a finding; the detail says no more than how this one came about. */
  void add(String operation, String what, String detail, Call call) {
    findings.add(new Finding(operation, what, detail, call));
  }

  void count(Answer answer) {
    statuses.merge(answer.status(), 1, Integer::sum);
  }

  /** Counts a body that fits its schema and is refused nevertheless, by the rule that it breaks. */
  void countRefusal(String operation, Answer answer) {
    if (answer.status() != 400) {
      return;
    }
    JsonNode problem = ApiDocument.json(answer.body());
    JsonNode violation = problem.path("violations").path(0);
    allowedBodiesRefused.merge(
        "%s %s %s: %s"
            .formatted(
                operation,
                violation.path("pointer").asText(),
                violation.path("code").asText(problem.path("type").asText()),
                violation.path("detail").asText(problem.path("detail").asText())),
        1,
        Integer::sum);
  }

  Map<Integer, Integer> statuses() {
    return statuses;
  }

  /** Returns a line for each kind of finding, with one call that shows it. */
  List<String> shown() {
    return findings.stream()
        .collect(groupingBy(Finding::kind, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(kind ->
            "%d× %s %s by %s"
                .formatted(
                    kind.getValue().size(),
                    kind.getKey(),
                    kind.getValue().getFirst().detail(),
                    kind.getValue().getFirst().call()))
        .toList();
  }

  /** Writes counts and findings to a file in {@code target}. */
  void report(String file) throws IOException {
    int refused = allowedBodiesRefused.values().stream().mapToInt(Integer::intValue).sum();
    var report =
        """
        %d calls, by status %s
        5xx: %d; undeclared status, problem type or media type: %d; schema violations: %d; all findings: %d
        ALLOWED_BODY_REFUSED: %d

        %s

        %s
        """
            .formatted(
                calls(),
                statuses,
                countOf(".*status 5\\d\\d:.*"),
                countOf(".*is not declared.*"),
                countOf(".*(does not fit its schema|schema of the body forbids).*"),
                findings.size(),
                refused,
                String.join("\n", shown()),
                allowedBodiesRefused.entrySet().stream()
                    .map(rule -> "refused %d× %s".formatted(rule.getValue(), rule.getKey()))
                    .collect(joining("\n")));
    var path = Path.of("target", file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, report);
  }

  private int calls() {
    return statuses.values().stream().mapToInt(Integer::intValue).sum();
  }

  private long countOf(String pattern) {
    return findings.stream().filter(it -> it.what().replace('\n', ' ').matches(pattern)).count();
  }
}
