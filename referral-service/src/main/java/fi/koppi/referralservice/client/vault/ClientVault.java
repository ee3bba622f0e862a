package fi.koppi.referralservice.client.vault;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.Client;
import fi.koppi.referralservice.client.ClientDetails;
import fi.koppi.referralservice.client.ClientFile;
import fi.koppi.referralservice.client.ban.BanReviews;
import fi.koppi.referralservice.client.ban.SecurityBan;
import fi.koppi.referralservice.client.ban.SecurityBans;
import fi.koppi.referralservice.client.identity.IdentityCodes;
import fi.koppi.referralservice.client.identity.PersonalIdentityCode;
import fi.koppi.referralservice.secrecy.DataKey;
import fi.koppi.referralservice.secrecy.Undecipherable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Seals and opens clients' personal data with the clients' own keys. */
@ApplicationScoped
public class ClientVault {

  private final ClientKeys keys;
  private final IdentityCodes codes;
  private final SecurityBans bans;
  private final BanReviews reviews;

  @Inject
  public ClientVault(ClientKeys keys, IdentityCodes codes, SecurityBans bans, BanReviews reviews) {
    this.keys = keys;
    this.codes = codes;
    this.bans = bans;
    this.reviews = reviews;
  }

  /**
   * Creates the keys of a new client. Every client gets a ban record, so that its existence reveals
   * nothing.
   */
  public Secrets sealNew(ClientId id, AuthorityId authority, ClientDetails details) {
    keys.make(id);
    bans.add(id, authority, SecurityBan.NONE.sealed(keys.securityBan(id)));
    return seal(keys.personalData(id), authority, details);
  }

  public Secrets reseal(Client client, ClientDetails details) {
    return seal(keys.personalData(client.id()), client.authority(), details);
  }

  /** Opens a client's file, without contact data while a security ban is in force. */
  public ClientFile open(Client client) {
    var file = openDespiteBan(client);
    return ban(client.id()).inForce() ? file.withoutContact() : file;
  }

  /**
   * Opens a client's file with the contact data that a security ban hides: only to record it anew,
   * and for a caller who has given the reason of a break-glass.
   */
  public ClientFile openDespiteBan(Client client) {
    var sealed = client.secrets().sealed();
    var key = keys.personalData(client.id());
    return new ClientFile(
        client,
        client.contactMode(),
        SealedFields.personal(key, sealed),
        SealedFields.careerGoal(key, sealed));
  }

  public SecurityBan ban(ClientId client) {
    return SecurityBan.open(keys.securityBan(client), bans.get(client));
  }

  /**
   * Returns those of the clients who have a security ban. A ban that cannot be opened counts as one
   * in force, so that no lost key shows where somebody is.
   */
  public Set<ClientId> banned(Collection<ClientId> clients) {
    var found = keys.securityBans(clients);
    return bans.of(clients).entrySet().stream()
        .filter(ban -> isInForce(found.get(ban.getKey()), ban.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Replaces the client's ban, and schedules its review where it has a last day. */
  public void change(Client client, SecurityBan ban) {
    bans.replace(client.id(), ban.sealed(keys.securityBan(client.id())));
    reviews.cancel(client.id());
    var lastDay = ban.validUntil();
    if (lastDay != null) {
      reviews.schedule(client.id(), client.authority(), lastDay);
    }
  }

  /**
   * Destroys the client's key: nothing that was sealed for the client can be opened afterwards, in
   * no copy either.
   */
  public void forget(ClientId client) {
    bans.remove(client);
    reviews.cancel(client);
    keys.forget(client);
  }

  public byte[] index(AuthorityId authority, PersonalIdentityCode code) {
    return codes.index(authority, code);
  }

  private static boolean isInForce(@Nullable DataKey key, String sealed) {
    try {
      return key == null || SecurityBan.open(key, sealed).inForce();
    } catch (Undecipherable e) {
      return true;
    }
  }

  private Secrets seal(DataKey key, AuthorityId authority, ClientDetails details) {
    var code = details.personal().identityCode();
    return new Secrets(
        SealedFields.seal(key, details.personal(), details.careerGoal()),
        code == null ? null : codes.index(authority, code));
  }
}
