package fi.koppi.catalogservice.openeducation.persistence;

import fi.koppi.catalogservice.openeducation.Education;
import fi.koppi.catalogservice.openeducation.EducationCatalog;
import fi.koppi.catalogservice.openeducation.EducationFilter;
import fi.koppi.catalogservice.openeducation.LearnedSkill;
import fi.koppi.catalogservice.openeducation.OfferedEducation;
import fi.koppi.catalogservice.openeducation.OfferedFilter;
import fi.koppi.catalogservice.openeducation.Paging;
import fi.koppi.catalogservice.openeducation.School;
import fi.koppi.catalogservice.openeducation.Tier;
import fi.koppi.catalogservice.programme.ProgrammeKind;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages are cut first: what belongs to a row is looked up for the rows of the page only. */
@ApplicationScoped
class SqlEducationCatalog implements EducationCatalog {

  /** A row {@code k} of a campus and {@code n} of its municipality as JSON. */
  private static final String SITE =
      """
      jsonb_strip_nulls(jsonb_build_object('name', k.name, 'street', k.street_address,
        'city', n.name, 'coordinates', case when k.latitude is not null then
          jsonb_build_object('latitude', k.latitude, 'longitude', k.longitude) end,
        'validity', jsonb_build_object('first', k.valid_from, 'last', k.valid_to)))\
      """;

  private static final String SCHOOLS =
      """
      select v.*, m.name as city, s.sites
      from (select v.* from provider v%s) v
      left join municipality m on m.code = v.municipality
      cross join lateral (
        select coalesce(jsonb_agg(
      """
          + SITE
          + """
               order by k.id), '[]') as sites
            from campus k left join municipality n on n.code = k.municipality
            where k.provider_id = v.id and k.status = 'OPEN') s
          order by v.id\
          """;

  private static final String EDUCATIONS =
      """
      select p.*, o.languages, o.delivery_modes
      from (select p.* from programme p%s) p
      left join lateral (
        select array_agg(distinct l.language) as languages,
          array_agg(distinct o.delivery_mode) as delivery_modes
        from offering o, jsonb_array_elements_text(o.languages) as l (language)
        where o.programme_id = p.id and o.status = 'PUBLISHED') o on true
      order by p.id\
      """;

  private static final String OFFERED_AS =
      "exists (select from offering o where o.programme_id = p.id and o.status = 'PUBLISHED' and ";

  private static final String OFFERED =
      """
      select o.*, p.description, m.name as city, k.site, c.published_at, s.enrolled, s.pending
      from (select o.* from offering o join programme p on p.id = o.programme_id%s) o
      join programme p on p.id = o.programme_id
      left join municipality m on m.code = o.municipality
      left join lateral (select
      """
          + SITE
          + """
               as site from campus k left join municipality n on n.code = k.municipality
            where k.id = (o.terms ->> 'campusId')::uuid) k on true
          cross join lateral (
            select max(c.at) as published_at from offering_status_change c
            where c.offering_id = o.id and c.status = 'PUBLISHED') c
          cross join lateral (
            select count(*) filter (where s.status = 'CONFIRMED') as enrolled,
              count(*) filter (where s.status in ('HELD', 'OFFERED', 'WAITLISTED')) as pending
            from seat s where s.offering_id = o.id) s
          order by o.id\
          """;

  private static final String SKILLS =
      """
      select s.uri, c.label
      from (select distinct jsonb_array_elements_text(p.skills) as uri
        from programme p where p.status = 'ACTIVE') s
      left join concept c on c.uri = s.uri\
      """;

  private static final String SKILL =
      """
      select s.uri, c.label from (select ? as uri) s left join concept c on c.uri = s.uri
      where exists (select from programme p where p.skills @> jsonb_build_array(s.uri))\
      """;

  private final Sql sql;

  @Inject
  SqlEducationCatalog(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<School> schools(
      @Nullable String text, @Nullable String code, @Nullable Boolean root, Paging paging) {
    var asked =
        new Conditions()
            .and("v.status = 'ACTIVE'")
            .andIf(text, holds("v.name"))
            .andIf(code, "v.oid = ?")
            .andIf(root, "(v.parent_id is null) = ?");
    var page = SCHOOLS.formatted(asked.page("v.id", paging));
    return sql.select(page, Rows::school, asked.arguments());
  }

  @Override
  public Optional<School> school(UUID id) {
    var one = SCHOOLS.formatted(" where v.id = ?");
    return sql.select(one, Rows::school, id).stream().findFirst();
  }

  @Override
  public List<Education> educations(EducationFilter filter, Paging paging) {
    var language = filter.language();
    var asked =
        new Conditions()
            .and("p.status = 'ACTIVE'")
            .and("p.kind = any(?)", (Object) names(filter.kinds()))
            .andIf(filter.school(), "p.provider_id = ?")
            .andIf(filter.partOf(), "p.profile -> 'partOf' @> jsonb_build_array(?::uuid)")
            .andIf(filter.text(), holds("p.name", "p.description"))
            .andIf(filter.code(), "p.id::text = ?")
            .andIf(valueOf(language), OFFERED_AS + "o.languages @> jsonb_build_array(?::text))")
            .andIf(nameOf(filter.deliveryMode()), OFFERED_AS + "o.delivery_mode = ?)")
            .andIf(filter.level(), "p.eqf_level = ?")
            .andIf(filter.field(), "starts_with(p.field, ?)");
    var page = EDUCATIONS.formatted(asked.page("p.id", paging));
    return sql.select(page, Rows::education, asked.arguments());
  }

  @Override
  public Optional<Education> education(UUID id, Tier tier) {
    var asked =
        new Conditions().and("p.id = ?", id).and("p.kind = any(?)", (Object) names(tier.kinds()));
    var one = EDUCATIONS.formatted(asked.where());
    return sql.select(one, Rows::education, asked.arguments()).stream().findFirst();
  }

  @Override
  public List<OfferedEducation> offered(OfferedFilter filter, Paging paging) {
    var asked =
        published(filter.kinds())
            .andIf(filter.school(), "o.provider_id = ?")
            .andIf(filter.education(), "o.programme_id = ?")
            .andIf(filter.text(), holds("o.title", "p.description"))
            .andIf(valueOf(filter.language()), "o.languages @> jsonb_build_array(?::text)")
            .andIf(nameOf(filter.deliveryMode()), "o.delivery_mode = ?")
            .andIf(filter.since(), "(o.continuous_admission or o.starts_on >= ?)")
            .andIf(
                filter.until(),
                "(o.continuous_admission or coalesce(o.ends_on, o.starts_on) <= ?)");
    var page = OFFERED.formatted(asked.page("o.id", paging));
    return sql.select(page, Rows::offered, asked.arguments());
  }

  @Override
  public Optional<OfferedEducation> offered(UUID id, Tier tier) {
    var asked = published(tier.kinds()).and("o.id = ?", id);
    var one = OFFERED.formatted(asked.where());
    return sql.select(one, Rows::offered, asked.arguments()).stream().findFirst();
  }

  @Override
  public List<LearnedSkill> skills(@Nullable String text, @Nullable String code, Paging paging) {
    var asked = new Conditions().andIf(text, holds("c.label")).andIf(code, "s.uri = ?");
    return sql.select(SKILLS + asked.page("s.uri", paging), Rows::skill, asked.arguments());
  }

  @Override
  public Optional<LearnedSkill> skill(UUID id) {
    var uri = LearnedSkill.ofId(id).value();
    return sql.select(SKILL, Rows::skill, uri).stream().findFirst();
  }

  private static Conditions published(Set<ProgrammeKind> kinds) {
    return new Conditions()
        .and("o.status = 'PUBLISHED'")
        .and("p.kind = any(?)", (Object) names(kinds));
  }

  /** Whether one of the texts has the words in it, as they are, in small or capital letters. */
  private static String holds(String... texts) {
    var all = new StringBuilder();
    for (String text : texts) {
      for (String language : List.of("fi", "sv", "en")) {
        all.append(", ").append(text).append(" ->> '").append(language).append('\'');
      }
    }
    return "strpos(lower(concat_ws(E'\\n'" + all + ")), lower(?)) > 0";
  }

  private static String[] names(Set<ProgrammeKind> kinds) {
    return kinds.stream().map(Enum::name).toArray(String[]::new);
  }

  private static @Nullable String nameOf(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static @Nullable String valueOf(@Nullable LanguageCode language) {
    return language == null ? null : language.value();
  }
}
