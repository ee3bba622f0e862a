package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.http.Cursor;
import fi.koppi.kit.http.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.UnmetNeedId;
import fi.koppi.referralservice.access.RowAccess;
import fi.koppi.referralservice.client.AccessAction;
import fi.koppi.referralservice.client.AccessLog;
import fi.koppi.referralservice.client.ReferredClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The read side of unmet needs; whatever is read is written into the access log. */
@ApplicationScoped
public class UnmetNeedQueries {

  private final UnmetNeeds needs;
  private final ReferredClients clients;
  private final RowAccess rows;
  private final AccessLog log;

  @Inject
  UnmetNeedQueries(UnmetNeeds needs, ReferredClients clients, RowAccess rows, AccessLog log) {
    this.needs = needs;
    this.clients = clients;
    this.rows = rows;
    this.log = log;
  }

  @Transactional
  public Page<UnmetNeed> of(ClientId client, @Nullable String cursor, int limit, Actor by) {
    clients.require(client, by);
    log.record(by, AccessAction.UNMET_NEEDS_READ, client);
    var found = needs.of(client, Cursor.parse(cursor, 1), limit + 1);
    return Page.of(found, limit, need -> Cursor.of(need.id().value()));
  }

  @Transactional
  public UnmetNeed get(UnmetNeedId id, Actor by) {
    rows.as(by);
    var need =
        needs
            .find(id)
            .filter(found -> by.isOf(found.authority()))
            .orElseThrow(UnmetNeedQueries::unknown);
    log.record(by, AccessAction.UNMET_NEEDS_READ, need.client());
    return need;
  }

  /** Whatever belongs to another organisation looks as if it did not exist. */
  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "Your organisation has no such unmet need.");
  }
}
