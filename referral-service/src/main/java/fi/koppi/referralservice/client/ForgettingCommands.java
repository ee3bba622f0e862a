package fi.koppi.referralservice.client;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.http.idempotency.StoredAnswers;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.identity.ClientCodes;
import fi.koppi.referralservice.client.vault.ClientVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The use case that forgets a client: its keys and the stored answers about it are deleted, a row
 * that names nobody stays. The idempotency keys of those answers stay used, so that a system that
 * repeats the registration doesn't register the client anew without anybody's wish.
 */
@ApplicationScoped
public class ForgettingCommands {

  private final ClientOpener opener;
  private final ClientVault vault;
  private final ClientCodes codes;
  private final StoredAnswers answers;
  private final UnannouncedErasures unannounced;
  private final Announcer<ClientEvent> followers;
  private final InstantSource time;

  @Inject
  ForgettingCommands(
      ClientOpener opener,
      ClientVault vault,
      ClientCodes codes,
      StoredAnswers answers,
      UnannouncedErasures unannounced,
      Announcer<ClientEvent> followers,
      InstantSource time) {
    this.opener = opener;
    this.vault = vault;
    this.codes = codes;
    this.answers = answers;
    this.unannounced = unannounced;
    this.followers = followers;
    this.time = time;
  }

  /** Forgets a client. It needs no version, since it wins over any other change. */
  @Transactional
  public ClientEvent.Forgotten forget(ClientId id, String reason, Actor by) {
    var client = opener.change(id, ClientAction.FORGOTTEN, reason, by);
    var forgotten = client.forget(time.instant());
    vault.forget(id);
    codes.forget(id);
    answers.erase(id.value());
    followers.announce(forgotten);
    return forgotten;
  }

  /** Finds the next client that was forgotten before colleges were told, after one of them. */
  @Transactional
  public Optional<ClientId> nextUnannounced(ClientId after) {
    opener.enterAsSystem();
    return unannounced.next(after);
  }

  /** Announces that a client was forgotten which was not announced to colleges at the time. */
  @Transactional
  public void announceLate(ClientId id) {
    opener.enterAsSystem();
    if (unannounced.remove(id)) {
      opener.lockForTimedWork(id);
      followers.announce(new ClientEvent.Forgotten(id, time.instant()));
    }
  }
}
