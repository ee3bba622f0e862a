package fi.koppi.catalogservice.moochub.persistence;

import fi.koppi.catalogservice.moochub.FindableCourse;
import fi.koppi.catalogservice.moochub.FindableCourses;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The courses in PostgreSQL. The rows of a page are selected first, and the database then joins
 * each course with its offerings.
 */
@ApplicationScoped
class SqlFindableCourses implements FindableCourses {

  private static final String COURSES =
      """
      select jsonb_strip_nulls(jsonb_build_object(
        'id', p.id, 'name', p.name, 'description', p.description, 'field', p.field,
        'provider', v.name, 'addedAt', p.added_at,
        'partOf', coalesce(p.profile -> 'partOf', '[]'), 'skills', s.skills,
        'instances', o.instances))
      from (select p.* from programme p
        where p.status = 'ACTIVE' and exists (select from offering o
          where o.programme_id = p.id and o.status = 'PUBLISHED' and o.audience <> 'COMPANY')
        order by p.id limit ? offset ?) p
      join provider v on v.id = p.provider_id
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object('uri', c.uri, 'name', c.label) order by c.uri),
          '[]') as skills
        from concept c where c.uri in (select jsonb_array_elements_text(p.skills))) s
      cross join lateral (
        select jsonb_agg(jsonb_build_object(
          'id', o.id, 'title', o.title, 'startsOn', o.starts_on, 'endsOn', o.ends_on,
          'deliveryMode', o.delivery_mode, 'languages', o.languages, 'audience', o.audience,
          'places', o.places, 'city', m.name, 'terms', o.terms) order by o.id) as instances
        from offering o left join municipality m on m.code = o.municipality
        where o.programme_id = p.id and o.status = 'PUBLISHED' and o.audience <> 'COMPANY') o
      order by p.id
      """;

  private static final String COUNT =
      """
      select count(*) from programme p
      where p.status = 'ACTIVE' and exists (select from offering o
        where o.programme_id = p.id and o.status = 'PUBLISHED' and o.audience <> 'COMPANY')
      """;

  private final Sql sql;

  @Inject
  SqlFindableCourses(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<FindableCourse> list(long offset, int limit) {
    return sql
        .selectReadable(
            COURSES, row -> StoredJson.read(row.getString(1), FindableCourse.class), limit, offset)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public int count() {
    return sql.select(COUNT, row -> row.getInt(1)).getFirst();
  }
}
