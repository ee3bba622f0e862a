package fi.koppi.catalogservice.offering;

import java.util.Set;

/** The life of an offering. */
public enum OfferingStatus {
  DRAFT,
  PUBLISHED,
  CLOSED,
  ARCHIVED,
  CANCELLED;

  /** Returns whether the content of the offering may still be changed. */
  public boolean mayBeRevised() {
    return this == DRAFT || this == PUBLISHED;
  }

  public Set<OfferingStatus> next() {
    return switch (this) {
      case DRAFT -> Set.of(PUBLISHED, CANCELLED);
      case PUBLISHED -> Set.of(CLOSED, CANCELLED);
      case CLOSED -> Set.of(ARCHIVED, CANCELLED);
      case ARCHIVED, CANCELLED -> Set.of();
    };
  }
}
