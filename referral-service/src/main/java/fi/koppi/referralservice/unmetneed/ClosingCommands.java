package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.http.IfMatch;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.UnmetNeedId;
import fi.koppi.referralservice.access.RowAccess;
import fi.koppi.referralservice.client.AccessAction;
import fi.koppi.referralservice.client.AccessLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** How an unmet need ends: something closes the gap after all. */
@ApplicationScoped
public class ClosingCommands {

  private final UnmetNeeds needs;
  private final ClosingCheck check;
  private final RowAccess rows;
  private final AccessLog log;
  private final InstantSource time;

  @Inject
  ClosingCommands(
      UnmetNeeds needs, ClosingCheck check, RowAccess rows, AccessLog log, InstantSource time) {
    this.needs = needs;
    this.check = check;
    this.rows = rows;
    this.log = log;
    this.time = time;
  }

  @Transactional
  public UnmetNeed close(UnmetNeedId id, long expectedVersion, Closing how, Actor by) {
    rows.as(by);
    var need =
        needs
            .lock(id)
            .filter(found -> by.isOf(found.authority()))
            .orElseThrow(UnmetNeedQueries::unknown);
    IfMatch.check(expectedVersion, need.version());
    check.require(how, need.client());
    need.close(how, by, time.instant());
    needs.flush();
    log.record(by, AccessAction.UNMET_NEED_WRITTEN, need.client());
    return need;
  }
}
