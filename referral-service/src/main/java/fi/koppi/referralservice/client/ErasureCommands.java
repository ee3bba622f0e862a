package fi.koppi.referralservice.client;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.vault.ClientVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** The use case that forgets a client: its keys are deleted, a row that names nobody stays. */
@ApplicationScoped
public class ErasureCommands {

  private final ClientOpener opener;
  private final ClientVault vault;
  private final Announcer<ClientEvent> followers;
  private final InstantSource time;

  @Inject
  ErasureCommands(
      ClientOpener opener,
      ClientVault vault,
      Announcer<ClientEvent> followers,
      InstantSource time) {
    this.opener = opener;
    this.vault = vault;
    this.followers = followers;
    this.time = time;
  }

  /** Forgets a client. It needs no version, since it wins over any other change. */
  @Transactional
  public ClientEvent.Forgotten forget(ClientId id, String reason, Actor by) {
    var client = opener.change(id, ClientAction.FORGOTTEN, reason, by);
    var forgotten = client.forget(time.instant());
    vault.forget(id);
    followers.announce(forgotten);
    return forgotten;
  }
}
