package fi.koppi.catalogservice.proposal.persistence;

import fi.koppi.catalogservice.proposal.ProposalSource;
import fi.koppi.catalogservice.proposal.SourceKind;
import fi.koppi.catalogservice.proposal.Sources;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
class SqlSources implements Sources {

  private final Sql sql;

  @Inject
  SqlSources(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean learn(ProposalSource source, boolean open) {
    return sql.update(
            """
            insert into proposal_source (kind, id, version, open) values (?, ?, ?, ?)
            on conflict (kind, id) do update set version = excluded.version, open = excluded.open
            where proposal_source.open and proposal_source.version < excluded.version
            """,
            source.kind().name(),
            source.id(),
            source.version(),
            open)
        == 1;
  }

  @Override
  public boolean end(SourceKind kind, UUID id) {
    return sql.update(
            "update proposal_source set open = false where kind = ? and id = ? and open",
            kind.name(),
            id)
        == 1;
  }
}
