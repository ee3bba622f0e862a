package fi.koppi.catalogservice.proposal.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.source.KnownSource;
import fi.koppi.catalogservice.proposal.source.ProposalSource;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.catalogservice.proposal.source.Sources;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class SqlSources implements Sources {

  /**
   * The advisory lock that orders transactions which store a source, search the stored ones, or
   * lock one after the other.
   */
  static final String TURN = "proposal-source";

  private final Sql sql;

  @Inject
  SqlSources(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean store(ProposalSource source, boolean open, Instant announcedAt) {
    sql.takeTurns(TURN);
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
            source.id().value(),
            source.version(),
            open,
            source.horizon().name(),
            source.raisedAt(),
            StoredJson.write(source.wanted()),
            announcedAt,
            source.kind().mayReturn())
        == 1;
  }

  @Override
  public boolean end(SourceKind kind, SourceId id, Instant announcedAt) {
    return sql.update(
            """
            update proposal_source set open = false
            where kind = ? and id = ? and open and (told_at is null or told_at <= ?)
            """,
            kind.name(),
            id.value(),
            announcedAt)
        == 1;
  }

  @Override
  public Optional<KnownSource> lockOf(OfferingId draft) {
    // A programme may end with drafts for several sources, in another order than others lock them.
    sql.takeTurns(TURN);
    return sql
        .select(
            """
            select kind, id, version, open, horizon, raised_at, wanted from proposal_source
            where wanted is not null and (kind, id) in (
              select source_kind, source_id from proposal
              where offering_id = ? and published_at is null)
            for update
            """,
            row -> new KnownSource(SourceRow.read(row), row.getBoolean("open")),
            draft.value())
        .stream()
        .findFirst();
  }
}
