package fi.koppi.catalogservice.programme;

import java.util.Set;

/** The life of a programme in the catalog. */
public enum ProgrammeStatus {
  ACTIVE,
  RETIRED;

  public Set<ProgrammeStatus> next() {
    return switch (this) {
      case ACTIVE -> Set.of(RETIRED);
      case RETIRED -> Set.of();
    };
  }
}
