package fi.koppi.catalogservice.campus;

import java.util.Set;

/** The life of a campus. */
public enum CampusStatus {
  OPEN,
  CLOSED;

  public Set<CampusStatus> next() {
    return switch (this) {
      case OPEN -> Set.of(CLOSED);
      case CLOSED -> Set.of();
    };
  }
}
