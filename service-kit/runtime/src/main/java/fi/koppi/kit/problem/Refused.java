package fi.koppi.kit.problem;

import java.util.List;

/**
 * A request that the rules do not allow. Thrown from the model or a use case, it rolls the
 * transaction back and becomes a problem document at the edge. The detail is for people, tells how
 * to mend the request and never holds personal data.
 */
public final class Refused extends RuntimeException {

  private final ProblemType type;
  private final String detail;
  private final List<Violation> violations;

  /** Where there is no more to say than what the type says. */
  public Refused(ProblemType type) {
    this(type, type.remedy());
  }

  public Refused(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  /** Where the single places that are wrong say all that is to be said. */
  public Refused(ProblemType type, List<Violation> violations) {
    this(type, type.remedy(), violations);
  }

  /** With the single places that are wrong, such as the stricter checks at publishing. */
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
