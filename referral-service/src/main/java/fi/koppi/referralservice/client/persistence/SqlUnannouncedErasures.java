package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.UnannouncedErasures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SqlUnannouncedErasures implements UnannouncedErasures {

  private final Sql sql;

  @Inject
  SqlUnannouncedErasures(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<ClientId> next(ClientId after) {
    return sql
        .select(
            """
            select client_id from erasure_to_announce
            where client_id > ? order by client_id limit 1\
            """,
            row -> new ClientId(row.getObject("client_id", UUID.class)),
            after.value())
        .stream()
        .findFirst();
  }

  @Override
  public boolean remove(ClientId client) {
    return sql.update("delete from erasure_to_announce where client_id = ?", client.value()) == 1;
  }
}
