package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.UnmetNeedId;
import fi.koppi.referralservice.client.AccessAction;
import fi.koppi.referralservice.client.AccessLog;
import fi.koppi.referralservice.client.ReferredClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** How an unmet need begins: a coach finds it with a client of the own authority. */
@ApplicationScoped
public class UnmetNeedCommands {

  private final UnmetNeeds needs;
  private final ReferredClients clients;
  private final AccessLog log;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  UnmetNeedCommands(
      UnmetNeeds needs, ReferredClients clients, AccessLog log, Ids ids, InstantSource time) {
    this.needs = needs;
    this.clients = clients;
    this.log = log;
    this.ids = ids;
    this.time = time;
  }

  /** A client's gap in a skill is recorded once, however often it is found while it is open. */
  @Transactional
  public UnmetNeed record(ClientId id, EscoUri skill, FoundAt foundAt, Actor by) {
    var client = clients.lock(id, by);
    if (needs.isOpen(id, skill)) {
      throw new Refused(
          UnmetNeedProblem.UNMET_NEED_RECORDED, "Close the open one before recording it anew.");
    }
    var need =
        UnmetNeed.found(new UnmetNeedId(ids.next()), client, skill, foundAt, by, time.instant());
    needs.add(need);
    needs.flush();
    log.record(by, AccessAction.UNMET_NEED_WRITTEN, id);
    return need;
  }
}
