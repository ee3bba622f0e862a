package fi.koppi.partnerservice.need;

import java.util.Set;

/** The life of a competence need. */
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
