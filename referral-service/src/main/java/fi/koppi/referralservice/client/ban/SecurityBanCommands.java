package fi.koppi.referralservice.client.ban;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ClientAction;
import fi.koppi.referralservice.client.ClientFile;
import fi.koppi.referralservice.client.ClientOpener;
import fi.koppi.referralservice.client.Clients;
import fi.koppi.referralservice.client.vault.ClientVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/**
 * The use cases of security bans. Reading one is a command too, since it needs a reason, and so is
 * reading the contact data that a ban hides.
 */
@ApplicationScoped
public class SecurityBanCommands {

  private final ClientOpener opener;
  private final Clients clients;
  private final ClientVault vault;
  private final BanTermRule rule;
  private final InstantSource time;

  @Inject
  public SecurityBanCommands(
      ClientOpener opener,
      Clients clients,
      ClientVault vault,
      BanTermRule rule,
      InstantSource time) {
    this.opener = opener;
    this.clients = clients;
    this.vault = vault;
    this.rule = rule;
    this.time = time;
  }

  /** Sets a ban, or continues the one in force. */
  @Transactional
  public SecurityBan set(ClientId id, BanTerm term, String reason, Actor by) {
    var client =
        opener.change(
            id, ClientAction.SECURITY_BAN_SET, found -> settingOf(found.id()), reason, by);
    var before = vault.ban(id);
    var ban = rule.apply(term, before, Today.at(time.instant()));
    if (!before.inForce()) {
      // What was read before the ban must not be written back under it; and the client looks as one
      // who has just chosen the relay.
      clients.renew(client);
    }
    vault.change(client, ban);
    return ban;
  }

  private ClientAction settingOf(ClientId id) {
    return vault.ban(id).inForce()
        ? ClientAction.SECURITY_BAN_CONTINUED
        : ClientAction.SECURITY_BAN_SET;
  }

  @Transactional
  public SecurityBan lift(ClientId id, String reason, Actor by) {
    var client = opener.change(id, ClientAction.SECURITY_BAN_LIFTED, reason, by);
    if (vault.ban(id).inForce()) {
      // What was read under the ban must not be written back after it.
      clients.renew(client);
    }
    vault.change(client, SecurityBan.NONE);
    return SecurityBan.NONE;
  }

  @Transactional
  public SecurityBan read(ClientId id, String reason, Actor by) {
    var client = opener.read(id, ClientAction.SECURITY_BAN_READ, reason, by);
    return vault.ban(client.id());
  }

  /**
   * Opens a client's file with its contact data, whether a ban hides it or not: that it can be
   * opened so reveals no ban.
   */
  @Transactional
  public ClientFile breakGlass(ClientId id, BreakGlass reason, Actor by) {
    return vault.openDespiteBan(opener.read(id, ClientAction.CONTACT_DATA_READ, reason.line(), by));
  }
}
