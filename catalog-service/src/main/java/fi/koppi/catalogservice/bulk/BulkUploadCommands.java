package fi.koppi.catalogservice.bulk;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.bulk.row.RowCheck;
import fi.koppi.catalogservice.bulk.row.Staging;
import fi.koppi.catalogservice.bulk.row.UploadRows;
import fi.koppi.catalogservice.bulk.row.UploadedRows;
import fi.koppi.catalogservice.provider.CatalogEditors;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * The steps of an upload that callers ask for. A file is validated within the request, because that
 * takes only seconds for ten thousand rows and the caller gets the result at once. Publishing takes
 * longer and has to survive a crash, so {@link BulkPublisher} does it.
 */
@ApplicationScoped
public class BulkUploadCommands {

  private final BulkUploads uploads;
  private final UploadRows rows;
  private final RowCheck check;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  BulkUploadCommands(
      BulkUploads uploads, UploadRows rows, RowCheck check, Ids ids, InstantSource time) {
    this.uploads = uploads;
    this.rows = rows;
    this.check = check;
    this.ids = ids;
    this.time = time;
  }

  /** Receives and validates a file; the catalogue stays as it is. */
  @Transactional
  public BulkUpload receive(ProviderId provider, String source, UploadedRows file, Actor by) {
    check.checkProvider(provider, by);
    if (!uploads.reserve(provider)) {
      throw new Refused(
          BulkUploadProblem.BULK_UPLOAD_IN_FLIGHT, "Publish or discard the other file first.");
    }
    var at = time.instant();
    var upload = BulkUpload.receive(new BulkUploadId(ids.next()), provider, source, at);
    uploads.add(upload);
    uploads.flush();
    var staging = new Staging(upload, rows, check, Today.at(at));
    file.forEach(staging::stage);
    upload.judge(staging.finish(), at);
    uploads.flush();
    return upload;
  }

  /** Starts publishing the rows, which {@link BulkPublisher} does. */
  @Transactional
  public BulkUpload publish(BulkUploadId id, long expectedVersion, boolean closeMissing, Actor by) {
    return change(
        id,
        expectedVersion,
        by,
        upload -> {
          check.checkProvider(upload.provider(), by);
          upload.publish(closeMissing, by, time.instant());
        });
  }

  /** Discards the file; the catalogue stays as it is. */
  @Transactional
  public BulkUpload discard(BulkUploadId id, long expectedVersion, Actor by) {
    var discarded = change(id, expectedVersion, by, upload -> upload.discard(time.instant()));
    rows.unstage(id);
    return discarded;
  }

  private BulkUpload change(
      BulkUploadId id, long expectedVersion, Actor by, Consumer<BulkUpload> transition) {
    var upload =
        uploads
            .lock(id)
            .filter(found -> CatalogEditors.include(by, found.provider()))
            .orElseThrow(BulkUploadQueries::unknown);
    IfMatch.check(expectedVersion, upload.version());
    transition.accept(upload);
    uploads.flush();
    return upload;
  }
}
