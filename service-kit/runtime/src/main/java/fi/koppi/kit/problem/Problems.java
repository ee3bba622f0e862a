package fi.koppi.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** Builds problem documents from types. */
final class Problems {

  private Problems() {}

  static HttpProblem of(Refused refused) {
    return of(refused.type(), refused.detail(), refused.violations());
  }

  /** Builds a document that says no more than its type. */
  static HttpProblem of(ProblemType type) {
    return of(type, type.remedy());
  }

  static HttpProblem of(ProblemType type, String detail) {
    return of(type, detail, List.of());
  }

  static HttpProblem of(ProblemType type, String detail, List<Violation> violations) {
    return builder(type, detail, violations).build();
  }

  static HttpProblem.Builder builder(ProblemType type, String detail, List<Violation> violations) {
    var builder =
        HttpProblem.builder()
            .withType(type.uri())
            .withTitle(type.title())
            .withStatus(type.status())
            .withDetail(detail);
    return violations.isEmpty() ? builder : builder.with("violations", violations);
  }
}
