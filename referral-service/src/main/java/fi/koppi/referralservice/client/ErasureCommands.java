package fi.koppi.referralservice.client;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Forgetting: the client's keys are deleted, a row that names nobody stays. */
@ApplicationScoped
public class ErasureCommands {

  private final ClientOpener opener;
  private final Clients clients;
  private final ClientVault vault;
  private final ClientEvents events;
  private final InstantSource time;

  @Inject
  ErasureCommands(
      ClientOpener opener,
      Clients clients,
      ClientVault vault,
      ClientEvents events,
      InstantSource time) {
    this.opener = opener;
    this.clients = clients;
    this.vault = vault;
    this.events = events;
    this.time = time;
  }

  /** Needs no version: forgetting wins over whatever else is being changed. */
  @Transactional
  public ClientEvent.Forgotten forget(ClientId id, String reason, Actor by) {
    var client = opener.change(id, ClientAction.FORGOTTEN, reason, by);
    var forgotten = client.forget(time.instant());
    vault.forget(id);
    clients.flush();
    events.publish(forgotten);
    return forgotten;
  }
}
