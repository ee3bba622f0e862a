package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.identity.FormerCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlFormerCodes implements FormerCodes {

  private final Sql sql;

  @Inject
  SqlFormerCodes(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<ClientId> find(AuthorityId authority, byte[] index) {
    return sql
        .select(
            """
            select client_id from former_identity
            where organisation_id = ? and identity_index = ?\
            """,
            row -> new ClientId(row.getObject(1, UUID.class)),
            authority.value(),
            index)
        .stream()
        .findFirst();
  }

  @Override
  public void add(
      AuthorityId authority, byte[] index, ClientId client, Instant at, @Nullable String person) {
    sql.update(
        """
        insert into former_identity (organisation_id, identity_index, client_id, replaced_at,
          replaced_by)
        values (?, ?, ?, ?, ?)\
        """,
        authority.value(),
        index,
        client.value(),
        at,
        person);
  }

  @Override
  public void remove(ClientId client, AuthorityId authority, byte[] index) {
    sql.update(
        """
        delete from former_identity
        where organisation_id = ? and identity_index = ? and client_id = ?\
        """,
        authority.value(),
        index,
        client.value());
  }

  @Override
  public void removeAll(ClientId client) {
    sql.update("delete from former_identity where client_id = ?", client.value());
  }
}
