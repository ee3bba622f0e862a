package fi.koppi.referralservice.client;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The read side of clients; whatever is opened is written into the access log. */
@ApplicationScoped
public class ClientQueries implements ReferredClients {

  private final ClientAccess access;
  private final Clients clients;
  private final ClientVault vault;

  @Inject
  ClientQueries(ClientAccess access, Clients clients, ClientVault vault) {
    this.access = access;
    this.clients = clients;
    this.vault = vault;
  }

  @Transactional
  public ClientFile get(ClientId id, Actor by) {
    var client = access.find(id, by);
    access.record(by, AccessAction.READ, id);
    return vault.open(client);
  }

  @Transactional
  public ClientFile findByIdentityCode(PersonalIdentityCode code, Actor by) {
    access.enter(by);
    var index = vault.index(by.organisation(), code);
    return lookedUp(clients.findByIdentityIndex(by.organisation(), index), by);
  }

  @Transactional
  public ClientFile findByExternalReference(String reference, Actor by) {
    access.enter(by);
    return lookedUp(clients.findByExternalReference(by.organisation(), reference), by);
  }

  @Override
  @Transactional
  public ReferredClient require(ClientId id, Actor by) {
    return referred(access.find(id, by));
  }

  @Override
  @Transactional
  public ReferredClient lock(ClientId id, Actor by) {
    return referred(access.lock(id, by));
  }

  @Override
  @Transactional
  public ClientForProvider showTo(Actor provider, ClientId id, UUID authority) {
    var client = access.findOf(authority, id);
    var shown = vault.open(client).forProvider(vault.ban(id).inForce());
    access.record(provider, AccessAction.SHOWN_TO_PROVIDER, id);
    access.goOnAs(provider);
    return shown;
  }

  private static ReferredClient referred(Client client) {
    return new ReferredClient(client.id(), client.organisation(), client.hasCareerGoal());
  }

  private ClientFile lookedUp(Optional<Client> found, Actor by) {
    var client = ClientAccess.own(found, by);
    access.record(by, AccessAction.LOOKED_UP, client.id());
    return vault.open(client);
  }
}
