package fi.koppi.catalogservice.bulk;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.ProviderId;
import java.util.Optional;

/** What is asked of the storage of uploads. */
public interface BulkUploads {

  /** Whether the provider has no other file on its way; nobody else gets in until the end. */
  boolean reserve(ProviderId provider);

  /** The upload, locked until the transaction ends. */
  Optional<BulkUpload> lock(BulkUploadId id);

  /** The oldest that is being published and that no other replica is at work on, locked. */
  Optional<BulkUpload> lockPublishing();

  Optional<BulkUpload> find(BulkUploadId id);

  void add(BulkUpload upload);

  /** Writes what changed, so that the version is the one to tell. */
  void flush();
}
