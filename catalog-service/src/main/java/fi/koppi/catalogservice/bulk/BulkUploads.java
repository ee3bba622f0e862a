package fi.koppi.catalogservice.bulk;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.ProviderId;
import java.util.Optional;

/** The storage of uploads. */
public interface BulkUploads {

  /**
   * Reserves the provider until the transaction ends; returns false if another file of the provider
   * is not done yet.
   */
  boolean reserve(ProviderId provider);

  /** Finds an upload and locks it until the transaction ends. */
  Optional<BulkUpload> lock(BulkUploadId id);

  /** Locks the oldest upload that is being published and that no other replica has locked. */
  Optional<BulkUpload> lockPublishing();

  Optional<BulkUpload> find(BulkUploadId id);

  void add(BulkUpload upload);

  /** Writes changes to the database, so that the version is up to date. */
  void flush();
}
