package fi.koppi.catalogservice.bulk.row;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.paging.Cursor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The storage of staged rows, reports and other systems' keys. */
public interface UploadRows {

  /** Finds the offerings that these keys of a source stand for, by key. */
  Map<String, KnownOffering> known(ProviderId provider, String source, Collection<String> keys);

  void recordKey(
      ProviderId provider,
      String source,
      String key,
      OfferingId offering,
      @Nullable Instant editedAt);

  void renewKey(ProviderId provider, String source, String key, Instant editedAt);

  void stage(BulkUploadId upload, List<StagedRow> rows);

  void report(BulkUploadId upload, List<RowProblem> problems);

  /** Lists problems in the order of the rows, from the cursor on. */
  List<ReportedProblem> problems(BulkUploadId upload, @Nullable Cursor after, int limit);

  /** Lists the next rows that are not settled. */
  List<StagedRow> open(BulkUploadId upload, int limit);

  /** Marks rows as done; from now on each row's key stands for its offering. */
  void settle(BulkUploadId upload, Map<Long, OfferingId> offerings);

  /** Marks a row as done without an offering; returns false if it was done before. */
  boolean skip(BulkUploadId upload, long row);

  /** Counts the published offerings of the source that are not among the upload's rows. */
  int countMissing(BulkUploadId upload);

  List<OfferingId> missing(BulkUploadId upload, int limit);

  /** Deletes the staged rows. */
  void unstage(BulkUploadId upload);
}
