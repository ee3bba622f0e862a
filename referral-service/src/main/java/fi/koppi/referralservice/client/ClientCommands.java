package fi.koppi.referralservice.client;

import fi.koppi.kit.http.IfMatch;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.ClientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** The use cases that write clients down. */
@ApplicationScoped
public class ClientCommands {

  private final ClientAccess access;
  private final Clients clients;
  private final ClientVault vault;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  ClientCommands(
      ClientAccess access, Clients clients, ClientVault vault, Ids ids, InstantSource time) {
    this.access = access;
    this.clients = clients;
    this.vault = vault;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public ClientFile register(ClientDetails details, Actor by) {
    access.enter(by);
    var id = new ClientId(ids.next());
    refuseTwice(id, details, by.organisation());
    var secrets = vault.sealNew(id, by.organisation(), details);
    var client = Client.register(id, by.organisation(), details, secrets, time.instant());
    clients.add(client);
    clients.flush();
    access.record(by, AccessAction.REGISTERED, id);
    return vault.open(client);
  }

  /** Replaces what is recorded; an identity code that is left out stays. */
  @Transactional
  public ClientFile update(ClientId id, long expectedVersion, ClientDetails details, Actor by) {
    var client = access.lock(id, by);
    IfMatch.check(expectedVersion, client.version());
    var kept = details.personal().keepingIdentityCodeOf(vault.open(client).personal());
    var changed = details.with(kept);
    refuseTwice(id, changed, by.organisation());
    client.update(changed, vault.reseal(client, changed));
    clients.flush();
    access.record(by, AccessAction.UPDATED, id);
    return vault.open(client);
  }

  private void refuseTwice(ClientId id, ClientDetails details, UUID organisation) {
    refuse(id, clients.findByExternalReference(organisation, details.externalReference()));
    var code = details.personal().identityCode();
    if (code != null) {
      refuse(id, clients.findByIdentityIndex(organisation, vault.index(organisation, code)));
    }
  }

  private static void refuse(ClientId id, Optional<Client> present) {
    present
        .filter(client -> !client.id().equals(id))
        .ifPresent(client -> {
          throw new Refused(
              ClientProblem.CLIENT_ALREADY_REGISTERED,
              "Another client has this external reference or identity code; read it at"
                  + " /v1/clients/%s.".formatted(client.id().value()));
        });
  }
}
