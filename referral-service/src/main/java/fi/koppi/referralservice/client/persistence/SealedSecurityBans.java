package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ban.SecurityBans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SealedSecurityBans implements SecurityBans {

  private final Sql sql;

  @Inject
  SealedSecurityBans(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(ClientId client, AuthorityId authority, String sealed) {
    sql.update(
        "insert into security_ban (client_id, organisation_id, sealed) values (?, ?, ?)",
        client.value(),
        authority.value(),
        sealed);
  }

  @Override
  public String get(ClientId client) {
    return sql.select(
            "select sealed from security_ban where client_id = ?",
            row -> row.getString(1),
            client.value())
        .getFirst();
  }

  @Override
  public Map<ClientId, String> of(Collection<ClientId> clients) {
    return sql
        .select(
            "select client_id, sealed from security_ban where client_id = any(?::uuid[])",
            row -> Map.entry(new ClientId(row.getObject(1, UUID.class)), row.getString(2)),
            clients.stream().map(ClientId::value).toList())
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void replace(ClientId client, String sealed) {
    sql.update("update security_ban set sealed = ? where client_id = ?", sealed, client.value());
  }

  @Override
  public void remove(ClientId client) {
    sql.update("delete from security_ban where client_id = ?", client.value());
  }
}
