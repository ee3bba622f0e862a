package fi.koppi.catalogservice.proposal.persistence;

import fi.koppi.catalogservice.proposal.ProposalSource;
import fi.koppi.catalogservice.proposal.SourceKind;
import fi.koppi.catalogservice.proposal.Sources;
import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class SqlSources implements Sources {

  private final Sql sql;

  @Inject
  SqlSources(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean learn(ProposalSource source, boolean open, Instant toldAt) {
    return sql.update(
            """
            insert into proposal_source as known
              (kind, id, version, open, horizon, raised_at, wanted, told_at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (kind, id) do update set version = excluded.version, open = excluded.open,
              horizon = excluded.horizon, raised_at = excluded.raised_at,
              wanted = excluded.wanted, told_at = excluded.told_at
            where (known.open or ?) and known.version < excluded.version
            """,
            source.kind().name(),
            source.id(),
            source.version(),
            open,
            source.horizon().name(),
            source.raisedAt(),
            EventJson.write(source.wanted()),
            toldAt,
            source.kind().mayReturn())
        == 1;
  }

  @Override
  public boolean end(SourceKind kind, UUID id, Instant toldAt) {
    return sql.update(
            """
            update proposal_source set open = false
            where kind = ? and id = ? and open and (told_at is null or told_at <= ?)
            """,
            kind.name(),
            id,
            toldAt)
        == 1;
  }
}
