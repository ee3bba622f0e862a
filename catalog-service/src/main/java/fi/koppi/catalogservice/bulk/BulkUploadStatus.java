package fi.koppi.catalogservice.bulk;

import java.util.Set;

/** The life of an uploaded file. */
public enum BulkUploadStatus {
  /** Its rows are being looked at; nobody sees it so, since that ends in the same transaction. */
  RECEIVED,
  /** Every row can be taken; waits for the second step. */
  VALIDATED,
  /** Some rows cannot be taken, so none is. */
  REJECTED,
  /** Its rows become offerings, portion by portion. */
  PUBLISHING,
  PUBLISHED,
  /** Given up before anything was changed. */
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
