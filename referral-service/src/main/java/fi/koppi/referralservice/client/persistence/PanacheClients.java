package fi.koppi.referralservice.client.persistence;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.Client;
import fi.koppi.referralservice.client.Clients;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Typed(Clients.class)
class PanacheClients implements Clients, PanacheRepositoryBase<Client, UUID> {

  @Override
  public Optional<Client> lock(ClientId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<Client> lockAll(List<ClientId> ids) {
    return ids.isEmpty()
        ? List.of()
        : find("id in ?1 order by id", ids.stream().map(ClientId::value).toList())
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .list();
  }

  @Override
  public Optional<Client> find(ClientId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public Optional<Client> findByExternalReference(AuthorityId authority, String reference) {
    return find("authority = ?1 and externalReference = ?2", authority, reference)
        .firstResultOptional();
  }

  @Override
  public Optional<Client> findByIdentityIndex(AuthorityId authority, byte[] index) {
    return find("authority = ?1 and secrets.identityIndex = ?2", authority, index)
        .firstResultOptional();
  }

  @Override
  public void add(Client client) {
    persist(client);
  }

  @Override
  public void renew(Client client) {
    getEntityManager().lock(client, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  @Override
  public void flush() {
    getEntityManager().flush();
  }
}
