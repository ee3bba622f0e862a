package fi.koppi.kit.inbox;

import fi.koppi.kit.problem.Refused;

/** The event breaks a rule and can never be applied: it becomes a dead letter. */
public class Unacceptable extends RuntimeException {
  private final String code;

  /**
   * @param code stable cause such as {@code foreign-referral}; becomes a metric label
   * @param detail for people, without personal data
   */
  public Unacceptable(String code, String detail) {
    super(detail);
    this.code = code;
  }

  /** Returns that an event can never be applied because a call would be refused likewise. */
  public static Unacceptable of(Refused refused) {
    return new Unacceptable(refused.type().code(), refused.detail());
  }

  public String code() {
    return code;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }
}
