package fi.koppi.catalogservice.guidancemethod;

import java.util.Set;

/** The states of a guidance method. */
public enum GuidanceMethodStatus {
  ACTIVE,
  RETIRED;

  public Set<GuidanceMethodStatus> next() {
    return switch (this) {
      case ACTIVE -> Set.of(RETIRED);
      case RETIRED -> Set.of();
    };
  }
}
