package fi.koppi.referralservice.condition;

import java.util.Set;

/** The life of a condition on an offer. */
public enum ConditionStatus {
  PENDING,
  /** The client does not meet it. That decides nothing: it may be met later, or waived. */
  NOT_MET,
  MET,
  WAIVED,
  /** The offer came to nothing before it was met or waived. */
  LAPSED;

  public Set<ConditionStatus> next() {
    return switch (this) {
      case PENDING -> Set.of(MET, WAIVED, NOT_MET, LAPSED);
      case NOT_MET -> Set.of(MET, WAIVED, LAPSED);
      case MET, WAIVED, LAPSED -> Set.of();
    };
  }

  /** Returns whether the condition keeps the client from being enrolled. */
  public boolean isOpen() {
    return next().contains(MET);
  }
}
