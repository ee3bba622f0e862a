package fi.koppi.referralservice.access;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AccessAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The use case that records a refused attempt after its own transaction was rolled back. */
@ApplicationScoped
public class RefusedAttemptCommands {

  private final RowAccess rows;
  private final AccessLog log;

  @Inject
  public RefusedAttemptCommands(RowAccess rows, AccessLog log) {
    this.rows = rows;
    this.log = log;
  }

  /**
   * Records the attempt.
   *
   * @param status the status of the answer, such as 404
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void record(Actor by, AccessAction action, Subject subject, int status) {
    rows.as(by);
    log.recordRefused(by, action, subject, status);
  }
}
