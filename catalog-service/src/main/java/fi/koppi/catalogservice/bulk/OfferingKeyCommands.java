package fi.koppi.catalogservice.bulk;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.bulk.row.UploadRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Records the offerings that other systems' keys stand for, however the offerings came in. */
@ApplicationScoped
public class OfferingKeyCommands {

  private final UploadRows rows;

  @Inject
  OfferingKeyCommands(UploadRows rows) {
    this.rows = rows;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void record(ProviderId provider, String source, String key, OfferingId offering) {
    rows.recordKey(provider, source, key, offering);
  }
}
