package fi.koppi.catalogservice.bulk.row;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.Cursor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of staged rows, of reports and of other systems' keys. */
public interface UploadRows {

  /** The offerings that these keys of a source stand for, by key. */
  Map<String, KnownOffering> known(ProviderId provider, String source, Collection<String> keys);

  void recordKey(ProviderId provider, String source, String key, OfferingId offering);

  void stage(BulkUploadId upload, List<StagedRow> rows);

  void report(BulkUploadId upload, List<RowProblem> problems);

  /** From the cursor on, in the order of the rows. */
  List<ReportedProblem> problems(BulkUploadId upload, @Nullable Cursor after, int limit);

  /** The next rows that have not been settled. */
  List<StagedRow> open(BulkUploadId upload, int limit);

  /** The rows are done with: from now on each one's key stands for its offering. */
  void settle(BulkUploadId upload, Map<Long, OfferingId> offerings);

  /** The row is done with, and nothing became of it; false if it was done with before. */
  boolean passOver(BulkUploadId upload, long row);

  /** How many published offerings of the source are not among the upload's rows. */
  int countMissing(BulkUploadId upload);

  List<OfferingId> missing(BulkUploadId upload, int limit);

  /** The rows are needed no more. */
  void unstage(BulkUploadId upload);
}
