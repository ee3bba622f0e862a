package fi.koppi.catalogservice.bulk;

import java.util.Set;

/** The states of an uploaded file. */
public enum BulkUploadStatus {
  /**
   * Its rows are being checked. Nobody sees this state, because it ends in the same transaction.
   */
  RECEIVED,
  /** Every row is valid, and the file can be published. */
  VALIDATED,
  /** Some rows are invalid, so the whole file is. */
  REJECTED,
  /** Its rows become offerings, one portion after another. */
  PUBLISHING,
  PUBLISHED,
  /** The file was given up before it changed anything. */
  DISCARDED;

  public Set<BulkUploadStatus> next() {
    return switch (this) {
      case RECEIVED -> Set.of(VALIDATED, REJECTED);
      case VALIDATED -> Set.of(PUBLISHING, DISCARDED);
      case PUBLISHING -> Set.of(PUBLISHED);
      case REJECTED, PUBLISHED, DISCARDED -> Set.of();
    };
  }
}
