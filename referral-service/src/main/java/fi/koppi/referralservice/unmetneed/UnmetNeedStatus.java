package fi.koppi.referralservice.unmetneed;

import java.util.Set;

/** The life of an unmet need. */
public enum UnmetNeedStatus {
  OPEN,
  CLOSED;

  public Set<UnmetNeedStatus> next() {
    return switch (this) {
      case OPEN -> Set.of(CLOSED);
      case CLOSED -> Set.of();
    };
  }
}
