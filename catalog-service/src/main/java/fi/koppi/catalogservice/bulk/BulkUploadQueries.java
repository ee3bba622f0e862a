package fi.koppi.catalogservice.bulk;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.bulk.row.ReportedProblem;
import fi.koppi.catalogservice.bulk.row.UploadRows;
import fi.koppi.catalogservice.provider.CatalogEditors;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Reads uploads, for actors who may edit the provider's part of the catalogue. */
@ApplicationScoped
public class BulkUploadQueries {

  private final BulkUploads uploads;
  private final UploadRows rows;

  @Inject
  BulkUploadQueries(BulkUploads uploads, UploadRows rows) {
    this.uploads = uploads;
    this.rows = rows;
  }

  public BulkUpload get(BulkUploadId id, Actor by) {
    return uploads
        .find(id)
        .filter(found -> CatalogEditors.include(by, found.provider()))
        .orElseThrow(BulkUploadQueries::unknown);
  }

  /** Lists the provider's uploads, the newest first. */
  public Page<BulkUpload> list(ProviderId provider, @Nullable String cursor, int limit, Actor by) {
    CatalogEditors.require(by, provider);
    var found = uploads.list(provider, Cursor.parse(cursor, 1), limit + 1);
    return Page.of(found, limit, upload -> Cursor.of(upload.id().value()));
  }

  /** Lists the problems of rows, in the order of the rows. */
  public Page<ReportedProblem> report(
      BulkUploadId id, @Nullable String cursor, int limit, Actor by) {
    var found = rows.problems(get(id, by).id(), Cursor.parse(cursor, 2), limit + 1);
    return Page.of(found, limit, it -> Cursor.of(it.problem().row(), it.seq()));
  }

  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "No upload that you may see has this id.");
  }
}
