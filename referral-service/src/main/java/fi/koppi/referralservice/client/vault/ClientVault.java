package fi.koppi.referralservice.client.vault;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.Client;
import fi.koppi.referralservice.client.ClientDetails;
import fi.koppi.referralservice.client.ClientFile;
import fi.koppi.referralservice.client.ban.SecurityBan;
import fi.koppi.referralservice.client.ban.SecurityBans;
import fi.koppi.referralservice.client.identity.IdentityCodes;
import fi.koppi.referralservice.client.identity.PersonalIdentityCode;
import fi.koppi.referralservice.secrecy.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals and opens clients' personal data with the clients' own keys. */
@ApplicationScoped
public class ClientVault {

  private final ClientKeys keys;
  private final IdentityCodes codes;
  private final SecurityBans bans;

  @Inject
  public ClientVault(ClientKeys keys, IdentityCodes codes, SecurityBans bans) {
    this.keys = keys;
    this.codes = codes;
    this.bans = bans;
  }

  /**
   * Creates the keys of a new client. Every client gets a ban record, so that its existence reveals
   * nothing.
   */
  public Secrets sealNew(ClientId id, AuthorityId authority, ClientDetails details) {
    keys.make(id, authority);
    bans.add(id, authority, SecurityBan.NONE.sealed(keys.securityBan(id)));
    return seal(keys.personalData(id), authority, details);
  }

  public Secrets reseal(Client client, ClientDetails details) {
    return seal(keys.personalData(client.id()), client.authority(), details);
  }

  public ClientFile open(Client client) {
    var sealed = client.secrets().sealed();
    var key = keys.personalData(client.id());
    return new ClientFile(
        client, SealedFields.personal(key, sealed), SealedFields.careerGoal(key, sealed));
  }

  public SecurityBan ban(ClientId client) {
    return SecurityBan.open(keys.securityBan(client), bans.get(client));
  }

  public void change(ClientId client, SecurityBan ban) {
    bans.replace(client, ban.sealed(keys.securityBan(client)));
  }

  /**
   * Destroys the client's key: nothing that was sealed for the client can be opened afterwards, in
   * no copy either.
   */
  public void forget(ClientId client) {
    bans.remove(client);
    keys.forget(client);
  }

  public byte[] index(AuthorityId authority, PersonalIdentityCode code) {
    return codes.index(authority, code);
  }

  private Secrets seal(DataKey key, AuthorityId authority, ClientDetails details) {
    var code = details.personal().identityCode();
    return new Secrets(
        SealedFields.seal(key, details.personal(), details.careerGoal()),
        code == null ? null : codes.index(authority, code));
  }
}
