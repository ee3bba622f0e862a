package fi.koppi.catalogservice.proposal.persistence;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.proposal.ProposalKind;
import fi.koppi.catalogservice.proposal.leadtime.LeadTime;
import fi.koppi.catalogservice.proposal.leadtime.LeadTimes;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlLeadTimes implements LeadTimes {

  private final Sql sql;

  @Inject
  SqlLeadTimes(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<LeadTime> of(@Nullable ProviderId provider) {
    var id = provider == null ? null : provider.value();
    return sql.select(
        """
        select month, kind, source_kind, count(*) as offerings,
          round(percentile_cont(0.5) within group (order by days)::numeric, 1) as median,
          round(percentile_cont(0.9) within group (order by days)::numeric, 1) as p90
        from (
          select to_char(published_at at time zone 'Europe/Helsinki', 'YYYY-MM') as month, kind,
            source_kind,
            extract(epoch from published_at - raised_at)::float8 / 86400 as days
          from proposal
          where published_at is not null and (?::uuid is null or provider_id = ?::uuid)) as ended
        group by month, kind, source_kind order by month desc, kind, source_kind
        """,
        row ->
            LeadTime.of(
                YearMonth.parse(row.getString("month")),
                ProposalKind.valueOf(row.getString("kind")),
                SourceKind.valueOf(row.getString("source_kind")),
                new LeadTime.Figures(
                    row.getInt("offerings"), row.getDouble("median"), row.getDouble("p90"))),
        id,
        id);
  }
}
