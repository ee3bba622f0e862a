package fi.koppi.referralservice.client;

import static java.util.Objects.requireNonNull;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ban.SecurityBans;
import fi.koppi.referralservice.client.identity.IdentityCodes;
import fi.koppi.referralservice.client.vault.ClientKeys;
import fi.koppi.referralservice.client.vault.ClientVault;
import fi.koppi.referralservice.secrecy.DataKey;
import fi.koppi.referralservice.secrecy.MasterKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keys and bans without a database; the encryption is the real one. */
class InMemoryVault implements ClientKeys, SecurityBans {

  private final MasterKey master =
      new MasterKey(Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
  private final Map<ClientId, DataKey> personalKeys = new HashMap<>();
  private final Map<ClientId, DataKey> banKeys = new HashMap<>();
  private final Map<ClientId, String> bans = new HashMap<>();

  ClientVault vault() {
    return new ClientVault(this, new IdentityCodes(true, master), this);
  }

  @Override
  public void make(ClientId client, AuthorityId authority) {
    personalKeys.put(client, master.newKey(client.value(), "PERSONAL_DATA"));
    banKeys.put(client, master.newKey(client.value(), "SECURITY_BAN"));
  }

  @Override
  public DataKey personalData(ClientId client) {
    return requireNonNull(personalKeys.get(client));
  }

  @Override
  public DataKey securityBan(ClientId client) {
    return requireNonNull(banKeys.get(client));
  }

  @Override
  public void forget(ClientId client) {
    personalKeys.remove(client);
    banKeys.remove(client);
  }

  @Override
  public void add(ClientId client, AuthorityId authority, String sealed) {
    bans.put(client, sealed);
  }

  @Override
  public String get(ClientId client) {
    return requireNonNull(bans.get(client));
  }

  @Override
  public void replace(ClientId client, String sealed) {
    bans.put(client, sealed);
  }

  @Override
  public void remove(ClientId client) {
    bans.remove(client);
  }

  boolean holdsAKeyOf(ClientId client) {
    return personalKeys.containsKey(client) || banKeys.containsKey(client);
  }
}
