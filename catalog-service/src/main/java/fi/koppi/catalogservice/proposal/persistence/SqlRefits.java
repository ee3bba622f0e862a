package fi.koppi.catalogservice.proposal.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.fit.MarkedSource;
import fi.koppi.catalogservice.proposal.fit.Refits;
import fi.koppi.catalogservice.proposal.source.ProposalSource;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SqlRefits implements Refits {

  private final Sql sql;

  @Inject
  SqlRefits(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void recordSkills(Collection<EscoUri> skills) {
    if (skills.isEmpty()) {
      return;
    }
    sql.update("insert into proposal_refit (skills) values (?::jsonb)", StoredJson.write(skills));
  }

  @Override
  public void recordOfferings(Collection<OfferingId> offerings) {
    sql.update(
        """
        insert into proposal_refit (skills)
        select distinct p.skills from offering o join programme p on p.id = o.programme_id
        where o.id = any(?::uuid[]) and exists (
          select from proposal_source s where s.open and s.horizon = 'LATER'
            and s.wanted -> 'skills' ??| array(select jsonb_array_elements_text(p.skills)))
        """,
        offerings.stream().map(OfferingId::value).toList());
  }

  /**
   * Takes turns with the transactions that add a source, which take their turn before they look for
   * programmes that fit. So a source that missed a change is already visible here, and a source
   * that is added later needs no mark. A source that is marked already is marked again, since
   * another replica may be matching it with programmes from before the change.
   */
  @Override
  public boolean mark() {
    if (sql.select("select 1 from proposal_refit limit 1", row -> true).isEmpty()) {
      return false;
    }
    sql.takeTurns(SqlSources.TURN);
    return sql.select(
                """
                with noted as (
                  delete from proposal_refit where seq = any(array(
                    select seq from proposal_refit order by seq limit 1000))
                  returning skills),
                marked as (
                  update proposal_source set refit = true
                  where open and wanted -> 'skills' ??|
                    array(select distinct jsonb_array_elements_text(n.skills) from noted n))
                select count(*) from noted
                """,
                row -> row.getInt(1))
            .getFirst()
        > 0;
  }

  @Override
  public Optional<MarkedSource> nextAfter(MarkedSource source) {
    return sql
        .select(
            """
            select kind, id from proposal_source
            where refit and open and (kind, id) > (?, ?) order by kind, id limit 1
            """,
            row ->
                new MarkedSource(
                    row.getString("kind"), new SourceId(row.getObject("id", UUID.class))),
            source.kind(),
            source.id().value())
        .stream()
        .findFirst();
  }

  @Override
  public Optional<ProposalSource> take(MarkedSource source) {
    return sql
        .select(
            """
            with due as materialized (
              select kind, id from proposal_source where refit and open and kind = ? and id = ?
              for update skip locked)
            update proposal_source s set refit = false from due
            where s.kind = due.kind and s.id = due.id
            returning s.kind, s.id, s.version, s.horizon, s.raised_at, s.wanted
            """,
            SourceRow::read,
            source.kind(),
            source.id().value())
        .stream()
        .findFirst();
  }
}
