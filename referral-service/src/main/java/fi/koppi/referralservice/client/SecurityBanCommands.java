package fi.koppi.referralservice.client;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Security bans; each look at one is written down with its reason, so reading is a command too. */
@ApplicationScoped
public class SecurityBanCommands {

  private final ClientAccess access;
  private final ClientVault vault;

  @Inject
  SecurityBanCommands(ClientAccess access, ClientVault vault) {
    this.access = access;
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
    var client = access.find(id, by);
    access.record(by, AccessAction.SECURITY_BAN_READ, id, reason);
    return vault.ban(client.id());
  }

  private SecurityBan change(ClientId id, SecurityBan ban, String reason, Actor by) {
    var client = access.lock(id, by);
    vault.change(client.id(), ban);
    access.record(by, AccessAction.SECURITY_BAN_CHANGED, id, reason);
    return ban;
  }
}
