package fi.koppi.referralservice.client.ban;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ClientAction;
import fi.koppi.referralservice.client.ClientOpener;
import fi.koppi.referralservice.client.vault.ClientVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The use cases of security bans. Reading one is a command too, since it needs a reason. */
@ApplicationScoped
public class SecurityBanCommands {

  private final ClientOpener opener;
  private final ClientVault vault;

  @Inject
  public SecurityBanCommands(ClientOpener opener, ClientVault vault) {
    this.opener = opener;
    this.vault = vault;
  }

  @Transactional
  public SecurityBan set(ClientId id, @Nullable LocalDate validUntil, String reason, Actor by) {
    return change(id, new SecurityBan(true, validUntil), reason, by);
  }

  @Transactional
  public SecurityBan lift(ClientId id, String reason, Actor by) {
    return change(id, SecurityBan.NONE, reason, by);
  }

  @Transactional
  public SecurityBan read(ClientId id, String reason, Actor by) {
    var client = opener.read(id, ClientAction.SECURITY_BAN_READ, reason, by);
    return vault.ban(client.id());
  }

  private SecurityBan change(ClientId id, SecurityBan ban, String reason, Actor by) {
    var client = opener.change(id, ClientAction.SECURITY_BAN_CHANGED, reason, by);
    vault.change(client.id(), ban);
    return ban;
  }
}
