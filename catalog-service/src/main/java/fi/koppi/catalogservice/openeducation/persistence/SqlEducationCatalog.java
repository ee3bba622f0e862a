package fi.koppi.catalogservice.openeducation.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.openeducation.Education;
import fi.koppi.catalogservice.openeducation.EducationCatalog;
import fi.koppi.catalogservice.openeducation.EducationFilter;
import fi.koppi.catalogservice.openeducation.LearnedSkill;
import fi.koppi.catalogservice.openeducation.OfferedEducation;
import fi.koppi.catalogservice.openeducation.OfferedFilter;
import fi.koppi.catalogservice.openeducation.Paging;
import fi.koppi.catalogservice.openeducation.School;
import fi.koppi.catalogservice.openeducation.Tier;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.sql.Conditions;
import fi.koppi.kit.sql.Query;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue in PostgreSQL. The rows of a page are selected first, and what belongs to them is
 * read for these rows only.
 */
@ApplicationScoped
class SqlEducationCatalog implements EducationCatalog {

  private static final String SITES_OF_SCHOOL =
      """
      cross join lateral (
        select coalesce(jsonb_agg(
          jsonb_strip_nulls(jsonb_build_object('name', k.name, 'street', k.street_address,
            'city', n.name, 'coordinates', case when k.latitude is not null then
              jsonb_build_object('latitude', k.latitude, 'longitude', k.longitude) end,
            'validity', jsonb_build_object('first', k.valid_from, 'last', k.valid_to)))
          order by k.id), '[]') as sites
        from campus k left join municipality n on n.code = k.municipality
        where k.provider_id = v.id and k.status = 'OPEN') s
      """;

  private static final String OFFERED_NOW =
      """
      left join lateral (
        select array_agg(distinct l.language) as languages,
          array_agg(distinct o.delivery_mode) as delivery_modes
        from offering o, jsonb_array_elements_text(o.languages) as l (language)
        where o.programme_id = p.id and o.status = 'PUBLISHED') o on true
      """;

  private static final String SITE_OF_OFFERING =
      """
      left join lateral (select
          jsonb_strip_nulls(jsonb_build_object('name', k.name, 'street', k.street_address,
            'city', n.name, 'coordinates', case when k.latitude is not null then
              jsonb_build_object('latitude', k.latitude, 'longitude', k.longitude) end,
            'validity', jsonb_build_object('first', k.valid_from, 'last', k.valid_to)))
          as site
        from campus k left join municipality n on n.code = k.municipality
        where k.id = (o.terms ->> 'campusId')::uuid) k on true
      """;

  private static final String PUBLISHED_AT =
      """
      cross join lateral (
        select max(c.at) as published_at from offering_status_change c
        where c.offering_id = o.id and c.status = 'PUBLISHED') c
      """;

  private static final String STUDENTS =
      """
      cross join lateral (
        select count(*) filter (where s.status = 'CONFIRMED') as enrolled,
          count(*) filter (where s.status in ('HELD', 'OFFERED', 'WAITLISTED')) as pending
        from seat s where s.offering_id = o.id) s
      """;

  private static final String IS_OFFERED_IN_LANGUAGE =
      """
      exists (select from offering o where o.programme_id = p.id and o.status = 'PUBLISHED'
        and o.languages @> jsonb_build_array(?::text))
      """;

  private static final String IS_OFFERED_IN_MODE =
      """
      exists (select from offering o where o.programme_id = p.id and o.status = 'PUBLISHED'
        and o.delivery_mode = ?)
      """;

  private static final String SCHOOL_HAS_TEXT =
      """
      strpos(lower(concat_ws(E'\\n', v.name ->> 'fi', v.name ->> 'sv', v.name ->> 'en')),
        lower(?)) > 0
      """;

  private static final String EDUCATION_HAS_TEXT =
      """
      p.folded like '%' || regexp_replace(lower(?), '([\\\\%_])', '\\\\\\1', 'g') || '%'
      """;

  private static final String OFFERED_HAS_TEXT =
      """
      strpos(lower(concat_ws(E'\\n', o.title ->> 'fi', o.title ->> 'sv', o.title ->> 'en',
        p.description ->> 'fi', p.description ->> 'sv', p.description ->> 'en')), lower(?)) > 0
      """;

  private static final String SKILL_HAS_TEXT =
      """
      strpos(lower(concat_ws(E'\\n', c.label ->> 'fi', c.label ->> 'sv', c.label ->> 'en')),
        lower(?)) > 0
      """;

  /** Steps from one taught skill to the next in the index, however many programmes teach it. */
  private static final String SKILLS_TAUGHT =
      """
      (with recursive taught as (
        (select skill, 1::bigint as place from taught_skill order by skill limit 1)
        union all
        select next.skill, t.place + 1
        from taught t cross join lateral (
          select s.skill from taught_skill s where s.skill > t.skill order by s.skill limit 1) next
        where t.place <= ?)
      select skill as uri from taught) s
      """;

  private static final String SKILL =
      """
      select s.uri, c.label from (select ? as uri) s left join concept c on c.uri = s.uri
      where exists (select from taught_skill t where t.skill = s.uri)
      """;

  private final Sql sql;

  @Inject
  SqlEducationCatalog(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Optional<School>> schools(
      @Nullable String text, @Nullable String code, @Nullable Boolean root, Paging paging) {
    return sql.selectReadable(schoolsOf(text, code, root, paging), Rows::school);
  }

  static Query schoolsOf(
      @Nullable String text, @Nullable String code, @Nullable Boolean root, Paging paging) {
    var asked =
        new Conditions()
            .and("v.status = 'ACTIVE'")
            .andIf(text, SCHOOL_HAS_TEXT)
            .andIf(code, "v.oid = ?")
            .andIf(root, "(v.parent_id is null) = ?");
    return schools(page(schoolRows(asked).orderBy("v.id"), paging));
  }

  @Override
  public Optional<School> school(ProviderId id) {
    var one = schools(schoolRows(new Conditions().and("v.id = ?", id.value())));
    return sql.select(one, Rows::school).stream().findFirst();
  }

  private static Query schoolRows(Conditions conditions) {
    return new Query().select("v.*").from("provider v").where(conditions);
  }

  private static Query schools(Query rows) {
    return new Query()
        .select("v.*, m.name as city, s.sites")
        .from(rows, "v")
        .join("left join municipality m on m.code = v.municipality")
        .join(SITES_OF_SCHOOL)
        .orderBy("v.id");
  }

  @Override
  public List<Optional<Education>> educations(EducationFilter filter, Paging paging) {
    return sql.selectReadable(educationsOf(filter, paging), Rows::education);
  }

  static Query educationsOf(EducationFilter filter, Paging paging) {
    var asked =
        new Conditions()
            .and("p.status = 'ACTIVE'")
            .and("p.kind = any(?)", (Object) names(filter.kinds()))
            .andIf(valueOf(filter.school(), ProviderId::value), "p.provider_id = ?")
            .andIf(
                valueOf(filter.partOf(), ProgrammeId::value),
                "p.profile -> 'partOf' @> jsonb_build_array(?::uuid)")
            .andIf(filter.text(), EDUCATION_HAS_TEXT)
            .andIf(filter.code(), "p.id::text = ?")
            .andIf(valueOf(filter.language(), LanguageCode::value), IS_OFFERED_IN_LANGUAGE)
            .andIf(valueOf(filter.deliveryMode(), Enum::name), IS_OFFERED_IN_MODE)
            .andIf(filter.level(), "p.eqf_level = ?")
            .andIf(filter.field(), "starts_with(p.field, ?)");
    return educations(page(educationRows(asked).orderBy("p.id"), paging));
  }

  @Override
  public Optional<Education> education(ProgrammeId id, Tier tier) {
    var asked =
        new Conditions()
            .and("p.id = ?", id.value())
            .and("p.kind = any(?)", (Object) names(tier.kinds()));
    return sql.select(educations(educationRows(asked)), Rows::education).stream().findFirst();
  }

  private static Query educationRows(Conditions conditions) {
    return new Query().select("p.*").from("programme p").where(conditions);
  }

  private static Query educations(Query rows) {
    return new Query()
        .select("p.*, o.languages, o.delivery_modes")
        .from(rows, "p")
        .join(OFFERED_NOW)
        .orderBy("p.id");
  }

  @Override
  public List<Optional<OfferedEducation>> offered(OfferedFilter filter, Paging paging) {
    return sql.selectReadable(offeredOf(filter, paging), Rows::offered);
  }

  static Query offeredOf(OfferedFilter filter, Paging paging) {
    var asked =
        published(filter.kinds())
            .andIf(valueOf(filter.school(), ProviderId::value), "o.provider_id = ?")
            .andIf(valueOf(filter.education(), ProgrammeId::value), "o.programme_id = ?")
            .andIf(filter.text(), OFFERED_HAS_TEXT)
            .andIf(
                valueOf(filter.language(), LanguageCode::value),
                "o.languages @> jsonb_build_array(?::text)")
            .andIf(valueOf(filter.deliveryMode(), Enum::name), "o.delivery_mode = ?")
            .andIf(filter.since(), "(o.continuous_admission or o.starts_on >= ?)")
            .andIf(
                filter.until(),
                "(o.continuous_admission or coalesce(o.ends_on, o.starts_on) <= ?)");
    return offered(page(offeredRows(asked).orderBy("o.id"), paging));
  }

  @Override
  public Optional<OfferedEducation> offered(OfferingId id, Tier tier) {
    var asked = published(tier.kinds()).and("o.id = ?", id.value());
    return sql.select(offered(offeredRows(asked)), Rows::offered).stream().findFirst();
  }

  private static Conditions published(Set<ProgrammeKind> kinds) {
    return new Conditions()
        .and("o.status = 'PUBLISHED'")
        .and("p.kind = any(?)", (Object) names(kinds));
  }

  private static Query offeredRows(Conditions conditions) {
    return new Query()
        .select("o.*")
        .from("offering o")
        .join("join programme p on p.id = o.programme_id")
        .where(conditions);
  }

  private static Query offered(Query rows) {
    return new Query()
        .select("o.*, p.description, m.name as city, k.site, c.published_at, s.enrolled, s.pending")
        .from(rows, "o")
        .join("join programme p on p.id = o.programme_id")
        .join("left join municipality m on m.code = o.municipality")
        .join(SITE_OF_OFFERING)
        .join(PUBLISHED_AT)
        .join(STUDENTS)
        .orderBy("o.id");
  }

  @Override
  public List<Optional<LearnedSkill>> skills(
      @Nullable String text, @Nullable String code, Paging paging) {
    return sql.selectReadable(skillsOf(text, code, paging), Rows::skill);
  }

  static Query skillsOf(@Nullable String text, @Nullable String code, Paging paging) {
    var asked = new Conditions().andIf(text, SKILL_HAS_TEXT).andIf(code, "s.uri = ?");
    // Without conditions the steps end with the page.
    boolean isWhole = text == null && code == null;
    long steps = isWhole ? paging.offset() + paging.size() : Long.MAX_VALUE;
    var skills =
        new Query()
            .select("s.uri, c.label")
            .from(SKILLS_TAUGHT, steps)
            .join("left join concept c on c.uri = s.uri")
            .where(asked)
            .orderBy("s.uri");
    return page(skills, paging);
  }

  @Override
  public Optional<LearnedSkill> skill(EscoUri skill) {
    return sql.select(SKILL, Rows::skill, skill.value()).stream().findFirst();
  }

  /** Cuts a page and one row beyond it, which shows whether there is another page. */
  private static Query page(Query query, Paging paging) {
    return query.limit(paging.size() + 1).offset(paging.offset());
  }

  private static String[] names(Set<ProgrammeKind> kinds) {
    return kinds.stream().map(Enum::name).toArray(String[]::new);
  }

  private static <T, V> @Nullable V valueOf(@Nullable T id, Function<T, V> value) {
    return id == null ? null : value.apply(id);
  }
}
