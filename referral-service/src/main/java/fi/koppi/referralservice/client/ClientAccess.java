package fi.koppi.referralservice.client;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.access.RowAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The one way to a client: as whom, whether it may be seen at all, and what is written down. */
@ApplicationScoped
class ClientAccess {

  private final Clients clients;
  private final RowAccess rows;
  private final AccessLog log;

  @Inject
  ClientAccess(Clients clients, RowAccess rows, AccessLog log) {
    this.clients = clients;
    this.rows = rows;
    this.log = log;
  }

  /** Begins a transaction of an employment authority. */
  void enter(Actor by) {
    if (by.type() != OrganisationType.AUTHORITY) {
      throw new Refused(CommonProblem.FORBIDDEN, "Clients belong to employment authorities.");
    }
    rows.asOrganisation(by.organisation());
  }

  Client find(ClientId id, Actor by) {
    enter(by);
    return own(clients.find(id), by);
  }

  /** The client, locked until the transaction ends. */
  Client lock(ClientId id, Actor by) {
    enter(by);
    return own(clients.lock(id), by);
  }

  /** Reads as the authority what its referral shows to somebody else. */
  Client findOf(UUID authority, ClientId id) {
    rows.asOrganisation(authority);
    var client = clients.find(id).filter(found -> found.organisation().equals(authority));
    return active(client);
  }

  /** Goes on as the caller after {@link #findOf}. */
  void goOnAs(Actor caller) {
    rows.as(caller);
  }

  void record(Actor actor, AccessAction action, ClientId client) {
    log.record(actor, action, client);
  }

  void record(Actor actor, AccessAction action, ClientId client, String reason) {
    log.record(actor, action, client, reason);
  }

  /** Whatever belongs to another organisation looks as if it did not exist. */
  static Client own(Optional<Client> client, Actor by) {
    return active(client.filter(found -> by.isOf(found.organisation())));
  }

  private static Client active(Optional<Client> client) {
    var found = client.orElseThrow(ClientAccess::unknown);
    found.requireActive();
    return found;
  }

  private static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "Your organisation has no such client.");
  }
}
