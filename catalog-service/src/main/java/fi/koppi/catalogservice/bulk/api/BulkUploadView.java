package fi.koppi.catalogservice.bulk.api;

import fi.koppi.catalogservice.bulk.BulkUpload;
import fi.koppi.catalogservice.bulk.BulkUploadStatus;
import fi.koppi.kit.http.versions.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file of offerings with its counts and its progress.
 *
 * @param source the system that the rows come from
 * @param problems the number of problems; the report lists them
 * @param toAdd the number of rows with a new key
 * @param missing the number of published offerings of the source that are not in the file
 * @param settledRows the number of rows that are done, including refused ones
 * @param refusedRows the number of rows that the catalogue no longer allowed when they were
 *     published
 * @param closedOfferings the number of offerings that were closed because the file lacks them
 */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c41", "version": 2, "status": "PUBLISHING",
         "providerId": "01920000-0000-7000-8000-000000000201", "source": "primus",
         "rows": 1200, "problems": 0, "toAdd": 40, "toChange": 150, "unchanged": 1010,
         "missing": 12, "settledRows": 700, "refusedRows": 0, "closedOfferings": 0,
         "receivedAt": "2026-11-02T08:00:00Z"}\
        """)
record BulkUploadView(
    UUID id,
    long version,
    BulkUploadStatus status,
    UUID providerId,
    String source,
    int rows,
    int problems,
    int toAdd,
    int toChange,
    int unchanged,
    int missing,
    int settledRows,
    int refusedRows,
    int closedOfferings,
    Instant receivedAt,
    @Nullable Instant endedAt)
    implements Versioned {

  @Override
  public boolean knownByVersion() {
    return true;
  }

  static BulkUploadView of(BulkUpload upload) {
    var counts = upload.counts();
    var progress = upload.progress();
    return new BulkUploadView(
        upload.id().value(),
        upload.version(),
        upload.status(),
        upload.provider().value(),
        upload.source(),
        counts.rows(),
        counts.problems(),
        counts.toAdd(),
        counts.toChange(),
        counts.unchanged(),
        counts.missing(),
        progress.settled(),
        progress.refused(),
        progress.closed(),
        upload.receivedAt(),
        upload.endedAt());
  }
}
