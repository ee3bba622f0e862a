package fi.koppi.catalogservice.answerdelay.persistence;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.answerdelay.AnswerDelay;
import fi.koppi.catalogservice.answerdelay.AnswerDelayState;
import fi.koppi.catalogservice.answerdelay.AnswerDelays;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SqlAnswerDelays implements AnswerDelays {

  private final Sql sql;

  @Inject
  SqlAnswerDelays(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void apply(UUID provider, AnswerDelayState state) {
    sql.update(
        """
        insert into answer_delay as known (provider_id, version, delay) values (?, ?, ?::jsonb)
        on conflict (provider_id) do update
          set version = excluded.version, delay = excluded.delay
        where known.version < excluded.version
        """,
        provider,
        state.version(),
        StoredJson.write(state.delay()));
  }

  @Override
  public void remove(UUID provider) {
    sql.update("update answer_delay set delay = null where provider_id = ?", provider);
  }

  @Override
  public Map<ProviderId, AnswerDelay> of(Collection<ProviderId> providers) {
    record Found(ProviderId provider, AnswerDelay delay) {}
    return sql
        .select(
            """
            select provider_id, delay from answer_delay
            where delay is not null and provider_id = any (?::uuid[])
            """,
            row ->
                new Found(
                    new ProviderId(row.getObject("provider_id", UUID.class)),
                    StoredJson.read(row.getString("delay"), AnswerDelay.class)),
            providers.stream().map(ProviderId::value).toList())
        .stream()
        .collect(Collectors.toMap(Found::provider, Found::delay));
  }
}
