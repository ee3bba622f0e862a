package fi.koppi.catalogservice.guide.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.guide.PublishedTrainings;
import fi.koppi.catalogservice.guide.training.Training;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The published trainings in PostgreSQL, which builds the JSON that an edition stores. */
@ApplicationScoped
class SqlPublishedTrainings implements PublishedTrainings {

  /**
   * A training names the three occupations of which it teaches the most essential skills; among
   * equals, those that need the fewest other skills.
   */
  private static final String TRAININGS =
      """
      with taught as materialized (
        select p.id as programme, c.uri, c.label
        from programme p join concept c on c.uri in (select jsonb_array_elements_text(p.skills))),
      skills as (
        select programme, jsonb_agg(jsonb_build_object('code', uri, 'name', label) order by uri) as named
        from taught group by programme),
      needed as (select occupation, count(*) as skills from occupation_skill
        where relation = 'ESSENTIAL' group by occupation),
      ranked as (
        select t.programme, s.occupation, row_number() over (
          partition by t.programme order by count(*) desc, n.skills, s.occupation) as place
        from taught t join occupation_skill s on s.skill = t.uri and s.relation = 'ESSENTIAL'
        join needed n on n.occupation = s.occupation
        group by t.programme, s.occupation, n.skills),
      occupations as (
        select r.programme, jsonb_agg(jsonb_build_object('code', c.uri, 'name', c.label) order by r.place)
          as named
        from ranked r join concept c on c.uri = r.occupation
        where r.place <= 3 and c.retired_at is null group by r.programme)
      select jsonb_strip_nulls(jsonb_build_object(
        'offering', o.id, 'title', o.title, 'programme', p.name, 'description', p.description,
        'kind', p.kind, 'competencePoints', p.competence_points, 'eqfLevel', p.eqf_level,
        'field', p.field,
        'entryLanguage', case when p.required_language is not null then
          jsonb_build_object('language', p.required_language, 'level', p.required_level) end,
        'provider', v.id, 'providerName', v.name, 'municipality', o.municipality,
        'municipalityName', m.name,
        'startsOn', o.starts_on, 'endsOn', o.ends_on,
        'continuousAdmission', o.continuous_admission, 'deliveryMode', o.delivery_mode,
        'languages', o.languages, 'skills', coalesce(skills.named, '[]'),
        'occupations', coalesce(occupations.named, '[]'),
        'terms', jsonb_build_object(
          'cost', o.terms -> 'cost', 'applications', o.terms -> 'applications',
          'audience', o.audience, 'contacts', v.contacts,
          'campus', case when k.id is not null then
            jsonb_build_object('name', k.name, 'streetAddress', k.street_address) end)))
      from offering o join programme p on p.id = o.programme_id
      join provider v on v.id = o.provider_id
      left join campus k on k.id = (o.terms ->> 'campusId')::uuid
      left join municipality m on m.code = o.municipality
      left join skills on skills.programme = p.id
      left join occupations on occupations.programme = p.id
      where o.status = 'PUBLISHED' and o.audience <> 'COMPANY'
      order by o.id
      """;

  private final Sql sql;

  @Inject
  SqlPublishedTrainings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Training> now() {
    return sql
        .selectReadable(TRAININGS, row -> StoredJson.read(row.getString(1), Training.class))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public boolean has(OfferingId offering) {
    return !sql.select(
            """
            select 1 from offering o
            where o.id = ? and o.status = 'PUBLISHED' and o.audience <> 'COMPANY'
            """,
            row -> row.getInt(1),
            offering.value())
        .isEmpty();
  }
}
