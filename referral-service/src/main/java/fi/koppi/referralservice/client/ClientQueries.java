package fi.koppi.referralservice.client;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AccessAction;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.identity.ClientCodes;
import fi.koppi.referralservice.client.identity.PersonalIdentityCode;
import fi.koppi.referralservice.client.vault.ClientVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The read side of clients. */
@ApplicationScoped
public class ClientQueries {

  private final ClientOpener opener;
  private final Clients clients;
  private final ClientCodes codes;
  private final ClientVault vault;

  @Inject
  ClientQueries(ClientOpener opener, Clients clients, ClientCodes codes, ClientVault vault) {
    this.opener = opener;
    this.clients = clients;
    this.codes = codes;
    this.vault = vault;
  }

  @Transactional
  public ClientFile get(ClientId id, Actor by) {
    return vault.open(opener.read(id, ClientAction.READ, null, by));
  }

  @Transactional
  public ClientFile findByIdentityCode(PersonalIdentityCode code, Actor by) {
    opener.enter(by, ClientAction.LOOKED_UP);
    var authority = new AuthorityId(by.organisation());
    return lookedUp(codes.find(authority, code), by);
  }

  @Transactional
  public ClientFile findByExternalReference(String reference, Actor by) {
    opener.enter(by, ClientAction.LOOKED_UP);
    var authority = new AuthorityId(by.organisation());
    return lookedUp(clients.findByExternalReference(authority, reference), by);
  }

  /**
   * Finds the client that an authority refers or records something of; no personal data is opened.
   * The calling feature records the access as its own action.
   *
   * @throws fi.koppi.kit.problem.Refused 404 when the caller's organisation has no such client, 410
   *     when the client was forgotten
   */
  @Transactional
  public ReferredClient require(ClientId id, AccessAction action, Actor by) {
    return referred(opener.find(id, action, by));
  }

  /**
   * Makes sure that a client is, or was until it was forgotten, one of the caller's authority. The
   * calling feature records the access as its own action.
   *
   * @throws fi.koppi.kit.problem.Refused 404 when the caller's organisation never had such a client
   */
  @Transactional
  public void requireEver(ClientId id, AccessAction action, Actor by) {
    opener.findEvenForgotten(id, action, by);
  }

  /**
   * Finds the client and locks it until the transaction ends, for what is recorded of it once or
   * must not pass by what ends with the client.
   *
   * @throws fi.koppi.kit.problem.Refused as {@link #require}
   */
  @Transactional
  public ReferredClient lock(ClientId id, AccessAction action, Actor by) {
    return referred(opener.lock(id, action, by));
  }

  /**
   * Returns when a client of the caller's authority was forgotten. The calling feature records the
   * access as its own action.
   *
   * @throws fi.koppi.kit.problem.Refused 404 when there is no such client, or it was not forgotten
   */
  @Transactional
  public Instant forgottenAt(ClientId id, AccessAction action, Actor by) {
    var forgottenAt = opener.findEvenForgotten(id, action, by).forgottenAt();
    if (forgottenAt == null) {
      throw new Refused(
          CommonProblem.NOT_FOUND, "The client has not been forgotten, so nothing was erased.");
    }
    return forgottenAt;
  }

  /**
   * Opens what the college that received a referral may see of its client, and records it; null for
   * a client who was forgotten. The caller has made sure that the referral is that college's and
   * that its view is open.
   *
   * @param authority the authority that the client belongs to, as the referral names it
   */
  @Transactional
  public @Nullable ClientForProvider showTo(Actor provider, ClientId id, AuthorityId authority) {
    return opener.showTo(provider, id, authority, client -> vault.open(client).forProvider());
  }

  /**
   * Returns those of the clients whose places a list must leave out, because a security ban is in
   * force. It sees the clients of the authority that the present transaction serves.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Set<ClientId> shielded(Collection<ClientId> ids) {
    return vault.banned(ids);
  }

  private static ReferredClient referred(Client client) {
    return new ReferredClient(client.id(), client.authority(), client.hasCareerGoal());
  }

  private ClientFile lookedUp(Optional<Client> found, Actor by) {
    return vault.open(opener.found(found, ClientAction.LOOKED_UP, by));
  }
}
