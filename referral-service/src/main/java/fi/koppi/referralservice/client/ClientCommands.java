package fi.koppi.referralservice.client;

import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ban.BreakGlass;
import fi.koppi.referralservice.client.identity.ClientCodes;
import fi.koppi.referralservice.client.identity.CodeChange;
import fi.koppi.referralservice.client.identity.PersonalIdentityCode;
import fi.koppi.referralservice.client.vault.ClientVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** The use cases that register and change clients. */
@ApplicationScoped
public class ClientCommands {

  private final ClientOpener opener;
  private final Clients clients;
  private final ClientCodes codes;
  private final ClientVault vault;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  ClientCommands(
      ClientOpener opener,
      Clients clients,
      ClientCodes codes,
      ClientVault vault,
      Ids ids,
      InstantSource time) {
    this.opener = opener;
    this.clients = clients;
    this.codes = codes;
    this.vault = vault;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public ClientFile register(ClientDetails details, Actor by) {
    opener.enter(by, ClientAction.REGISTERED);
    var authority = new AuthorityId(by.organisation());
    var id = new ClientId(ids.next());
    refuseTwice(id, details, authority);
    var secrets = vault.sealNew(id, authority, details);
    var client = Client.register(id, authority, details, secrets, time.instant());
    clients.add(client);
    clients.flush();
    refuseFormer(id, details, authority);
    opener.registered(id, by);
    return vault.open(client);
  }

  /**
   * Replaces what is recorded. An identity code that is left out stays. During a security ban
   * contact mode and contact data stay as well, whatever is sent: the caller can't see them, and
   * may send a copy that is older than what is recorded.
   */
  @Transactional
  public ClientFile update(ClientId id, long expectedVersion, ClientDetails details, Actor by) {
    var client = opener.change(id, expectedVersion, ClientAction.UPDATED, by);
    var changed = kept(client, details);
    refuseTwice(id, changed, client.authority());
    write(client, changed, by);
    return vault.open(client);
  }

  /**
   * Replaces the identity code, or records the first one. The client is still found by the one
   * before, and nobody else gets that.
   */
  @Transactional
  public ClientFile replaceIdentityCode(
      ClientId id, long expectedVersion, PersonalIdentityCode code, CodeChange cause, Actor by) {
    var client = opener.change(id, ClientAction.IDENTITY_CODE_REPLACED, cause.name(), by);
    IfMatch.check(expectedVersion, client.version());
    var before = recorded(client);
    var changed = before.with(before.personal().with(code));
    refuseTwice(id, changed, client.authority());
    write(client, changed, by);
    return vault.open(client);
  }

  /**
   * Replaces contact mode and contact data, whether a security ban hides them or not, for a caller
   * who may read them by break-glass. Those that are left out are recorded no more.
   */
  @Transactional
  public ClientFile replaceContact(
      ClientId id, long expectedVersion, ContactData contact, BreakGlass reason, Actor by) {
    var client = opener.change(id, ClientAction.CONTACT_DATA_REPLACED, reason.line(), by);
    IfMatch.check(expectedVersion, client.version());
    var before = recorded(client);
    var changed = before.with(contact.mode()).with(before.personal().with(contact));
    client.update(changed, vault.reseal(client, changed));
    clients.flush();
    return vault.openDespiteBan(client);
  }

  /** Returns the details as they are recorded, those too that a security ban hides. */
  private ClientDetails recorded(Client client) {
    var file = vault.openDespiteBan(client);
    return new ClientDetails(
        client.requireExternalReference(),
        client.languages(),
        file.contactMode(),
        file.personal(),
        file.careerGoal());
  }

  /**
   * Returns the details to record: what the caller can't read never overwrites what is recorded.
   */
  private ClientDetails kept(Client client, ClientDetails sent) {
    var before = vault.openDespiteBan(client);
    var personal = sent.personal().keepingIdentityCodeOf(before.personal());
    return vault.ban(client.id()).inForce()
        ? sent.with(before.contactMode()).with(personal.withContactOf(before.personal()))
        : sent.with(personal);
  }

  /** Writes what is recorded, and with it whether the identity code is another one. */
  private void write(Client client, ClientDetails changed, Actor by) {
    var code = client.secrets().identityIndex();
    client.update(changed, vault.reseal(client, changed));
    clients.flush();
    refuseFormer(client.id(), changed, client.authority());
    codes.replace(client, code, by, time.instant());
  }

  private void refuseFormer(ClientId id, ClientDetails details, AuthorityId authority) {
    var code = details.personal().identityCode();
    if (code != null) {
      refuse(id, codes.findFormer(authority, code));
    }
  }

  private void refuseTwice(ClientId id, ClientDetails details, AuthorityId authority) {
    refuse(id, clients.findByExternalReference(authority, details.externalReference()));
    var code = details.personal().identityCode();
    if (code != null) {
      refuse(id, clients.findByIdentityIndex(authority, vault.index(authority, code)));
    }
  }

  private void refuse(ClientId id, Optional<Client> present) {
    present
        .filter(client -> !client.id().equals(id))
        .ifPresent(client -> {
          opener.discloseByRefusal(client.id());
          throw new Refused(
              ClientProblem.CLIENT_ALREADY_REGISTERED,
              "Another client has this external reference or identity code; read it at"
                  + " /v1/clients/%s.".formatted(client.id().value()));
        });
  }
}
