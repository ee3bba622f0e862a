package fi.koppi.catalogservice.programme.persistence;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.programme.closure.ProviderClosures;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SqlProviderClosures implements ProviderClosures {

  private final Sql sql;

  @Inject
  SqlProviderClosures(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(ProviderId provider) {
    sql.update(
        "insert into programme_closure (provider_id) values (?) on conflict do nothing",
        provider.value());
  }

  @Override
  public Optional<ProviderId> nextAfter(ProviderId provider) {
    return sql
        .select(
            """
            select provider_id from programme_closure where provider_id > ?
            order by provider_id limit 1
            """,
            row -> new ProviderId(row.getObject("provider_id", UUID.class)),
            provider.value())
        .stream()
        .findFirst();
  }

  @Override
  public boolean lock(ProviderId provider) {
    return !sql.select(
            "select 1 from programme_closure where provider_id = ? for update skip locked",
            row -> true,
            provider.value())
        .isEmpty();
  }

  @Override
  public void remove(ProviderId provider) {
    sql.update("delete from programme_closure where provider_id = ?", provider.value());
  }
}
