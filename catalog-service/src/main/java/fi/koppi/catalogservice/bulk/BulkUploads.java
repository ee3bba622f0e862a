package fi.koppi.catalogservice.bulk;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.paging.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The storage of uploads. */
public interface BulkUploads {

  /**
   * Reserves the provider until the transaction ends; returns false if another file of the provider
   * is not done yet.
   */
  boolean reserve(ProviderId provider);

  /** Finds an upload and locks it until the transaction ends. */
  Optional<BulkUpload> lock(BulkUploadId id);

  /** Finds the uploads that are being published, the oldest first. */
  List<BulkUploadId> publishing();

  /** Locks an upload if it is being published, unless another transaction has locked it. */
  Optional<BulkUpload> lockPublishing(BulkUploadId id);

  Optional<BulkUpload> find(BulkUploadId id);

  /** Returns up to {@code count} uploads of the provider, the newest first. */
  List<BulkUpload> list(ProviderId provider, @Nullable Cursor after, int count);

  void add(BulkUpload upload);

  /** Writes changes to the database, so that the version is up to date. */
  void flush();
}
