package fi.koppi.partnerservice.need;

import java.util.Set;

/** The status of a competence need, and the ones that may follow it. */
public enum NeedStatus {
  DRAFT,
  PUBLISHED,
  FILLED,
  WITHDRAWN;

  public Set<NeedStatus> next() {
    return switch (this) {
      case DRAFT -> Set.of(PUBLISHED, WITHDRAWN);
      case PUBLISHED -> Set.of(FILLED, WITHDRAWN);
      case FILLED, WITHDRAWN -> Set.of();
    };
  }
}
