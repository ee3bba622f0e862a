package fi.koppi.kit.problem;

import java.util.List;

/**
 * The refusal of a request that the rules do not allow. Thrown from the model or a use case, it
 * rolls the transaction back and becomes a problem document at the edge. The detail is for people:
 * it explains how to correct the request and never holds personal data.
 */
public final class Refused extends RuntimeException {

  private final ProblemType type;
  private final String detail;
  private final List<Violation> violations;

  /** Refuses a request for the reason that the type names. */
  public Refused(ProblemType type) {
    this(type, type.remedy());
  }

  public Refused(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  /** Refuses a request for the single places that are wrong. */
  public Refused(ProblemType type, List<Violation> violations) {
    this(type, type.remedy(), violations);
  }

  /**
   * Refuses a request with a detail and the single places that are wrong, such as those that only
   * publishing checks.
   */
  public Refused(ProblemType type, String detail, List<Violation> violations) {
    super(type.title() + ": " + detail);
    this.type = type;
    this.detail = detail;
    this.violations = List.copyOf(violations);
  }

  public ProblemType type() {
    return type;
  }

  public String detail() {
    return detail;
  }

  public List<Violation> violations() {
    return violations;
  }
}
