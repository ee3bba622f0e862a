package fi.koppi.catalogservice.bulk;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.bulk.row.UploadRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Records the offerings that other systems' keys stand for, however the offerings came in. */
@ApplicationScoped
public class OfferingKeyCommands {

  private final UploadRows rows;

  @Inject
  OfferingKeyCommands(UploadRows rows) {
    this.rows = rows;
  }

  /**
   * Records the offering that a key stands for.
   *
   * @param editedAt the time at which the other system edited it last, if that is known
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(
      ProviderId provider,
      String source,
      String key,
      OfferingId offering,
      @Nullable Instant editedAt) {
    rows.recordKey(provider, source, key, offering, editedAt);
  }

  /** Records that a newer state of an offering was imported. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void renew(ProviderId provider, String source, String key, Instant editedAt) {
    rows.renewKey(provider, source, key, editedAt);
  }
}
