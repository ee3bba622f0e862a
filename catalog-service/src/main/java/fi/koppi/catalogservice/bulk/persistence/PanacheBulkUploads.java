package fi.koppi.catalogservice.bulk.persistence;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.bulk.BulkUpload;
import fi.koppi.catalogservice.bulk.BulkUploadStatus;
import fi.koppi.catalogservice.bulk.BulkUploads;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.sql.SkipLocked;
import fi.koppi.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(BulkUploads.class)
class PanacheBulkUploads implements BulkUploads, PanacheRepositoryBase<BulkUpload, UUID> {

  private final Sql sql;

  @Inject
  PanacheBulkUploads(Sql sql) {
    this.sql = sql;
  }

  /**
   * Takes a lock, so that a second file is refused at once instead of waiting at the index for the
   * first.
   */
  @Override
  public boolean reserve(ProviderId provider) {
    return sql.select(
            """
            select pg_try_advisory_xact_lock(hashtextextended('bulk-upload/' || ?, 0))
              and not exists (
                select from bulk_upload where provider_id = ?
                  and status in ('RECEIVED', 'VALIDATED', 'PUBLISHING'))
            """,
            row -> row.getBoolean(1),
            provider.value().toString(),
            provider.value())
        .getFirst();
  }

  @Override
  public Optional<BulkUpload> lock(BulkUploadId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<BulkUploadId> publishing() {
    return sql.select(
        "select id from bulk_upload where status = 'PUBLISHING' order by received_at",
        row -> new BulkUploadId(row.getObject("id", UUID.class)));
  }

  @Override
  public Optional<BulkUpload> lockPublishing(BulkUploadId id) {
    return SkipLocked.first(
        find("id = ?1 and status = ?2", id.value(), BulkUploadStatus.PUBLISHING));
  }

  @Override
  public Optional<BulkUpload> find(BulkUploadId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public List<BulkUpload> list(ProviderId provider, @Nullable Cursor after, int count) {
    var rows =
        after == null
            ? find("providerId = ?1 order by id desc", provider.value())
            : find("providerId = ?1 and id < ?2 order by id desc", provider.value(), after.uuid(0));
    return rows.range(0, count - 1).list();
  }

  @Override
  public void add(BulkUpload upload) {
    persist(upload);
  }

  @Override
  public void flush() {
    getEntityManager().flush();
  }
}
