package fi.koppi.catalogservice.proposal.persistence;

import fi.koppi.catalogservice.proposal.fit.Fit;
import fi.koppi.catalogservice.proposal.fit.Fits;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

@ApplicationScoped
class SqlFits implements Fits {

  private final Sql sql;

  @Inject
  SqlFits(Sql sql) {
    this.sql = sql;
  }

  /**
   * Finds the fits. The query begins with the skills and their index, because nothing else leaves
   * as few rows. Of large providers the best twenty programmes and offerings suffice.
   */
  @Override
  public List<Fit> forSkills(List<EscoUri> skills) {
    return sql.select(
        """
        with teaching as materialized (
          select p.id, p.provider_id, p.skills from programme p
          where p.status = 'ACTIVE'
            and p.skills ??| array(select jsonb_array_elements_text(?::jsonb))),
        fitting as materialized (
          select t.id, t.provider_id, m.skills, cardinality(m.skills) as matching
          from teaching t
          join provider v on v.id = t.provider_id and v.status = 'ACTIVE'
          cross join lateral (
            select array(select distinct s.uri from jsonb_array_elements_text(t.skills) as s (uri)
              where s.uri in (select jsonb_array_elements_text(?::jsonb))) as skills) m),
        reach as (
          select f.provider_id, count(distinct s.uri) as matching
          from fitting f cross join lateral unnest(f.skills) as s (uri)
          group by f.provider_id)
        select jsonb_build_object(
          'provider', r.provider_id,
          'matchingSkills', r.matching,
          'rank', rank() over (order by r.matching desc),
          'programmes', to_jsonb(array(
            select f.id from fitting f where f.provider_id = r.provider_id
            order by f.matching desc, f.id limit 20)),
          'offerings', to_jsonb(array(
            select o.id from fitting f join offering o on o.programme_id = f.id
            where f.provider_id = r.provider_id and o.status = 'PUBLISHED'
            order by f.matching desc, o.id limit 20))) as fit
        from reach r order by r.matching desc, r.provider_id
        """,
        row -> StoredJson.read(row.getString("fit"), Fit.class),
        StoredJson.write(skills),
        StoredJson.write(skills));
  }
}
