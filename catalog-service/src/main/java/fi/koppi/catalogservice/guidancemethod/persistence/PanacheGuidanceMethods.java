package fi.koppi.catalogservice.guidancemethod.persistence;

import static java.util.Objects.requireNonNull;

import fi.koppi.catalogservice.GuidanceMethodId;
import fi.koppi.catalogservice.guidancemethod.FoundMethod;
import fi.koppi.catalogservice.guidancemethod.GuidanceMethod;
import fi.koppi.catalogservice.guidancemethod.GuidanceMethods;
import fi.koppi.catalogservice.guidancemethod.MethodSearch;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(GuidanceMethods.class)
class PanacheGuidanceMethods
    implements GuidanceMethods, PanacheRepositoryBase<GuidanceMethod, UUID> {

  /**
   * Stems in each language count most; trigrams find mistyped words and parts of compounds. There
   * are a few hundred methods at most, so nothing is indexed.
   */
  private static final String FOUND =
      """
      select * from (
        select m.id, case when asked.text = '' then 0 else
            (1000 * ts_rank(m.words, asked.query))::bigint * 1000
              + (1000 * word_similarity(asked.text, m.folded))::bigint end as rank
        from guidance_method m
        cross join (select lower(given) as text, websearch_to_tsquery('finnish', given)
            || websearch_to_tsquery('swedish', given)
            || websearch_to_tsquery('english', given) as query
          from (select ?::text as given) g) asked
        where m.status = 'ACTIVE'
          and (asked.text = '' or m.words @@ asked.query
            or word_similarity(asked.text, m.folded) >= 0.5)
          and (?::text is null or m.details -> 'targetGroups' = '[]'
            or m.details -> 'targetGroups' @> jsonb_build_array(?::text))) found
      where ?::bigint is null or (rank, id) < (?::bigint, ?::uuid)
      order by rank desc, id desc limit ?
      """;

  private final Sql sql;

  @Inject
  PanacheGuidanceMethods(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<GuidanceMethod> lock(GuidanceMethodId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<GuidanceMethod> find(GuidanceMethodId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public List<FoundMethod> search(MethodSearch search, @Nullable Cursor after, int limit) {
    record Ranked(UUID id, long rank) {}
    var group = search.targetGroup() == null ? null : search.targetGroup().name();
    Long rank = after == null ? null : after.number(0);
    UUID id = after == null ? null : after.uuid(1);
    var page =
        sql.select(
            FOUND,
            row -> new Ranked(row.getObject("id", UUID.class), row.getLong("rank")),
            search.text(),
            group,
            group,
            rank,
            rank,
            id,
            limit);
    var methods =
        find("id in ?1", page.stream().map(Ranked::id).toList()).stream()
            .collect(Collectors.toMap(method -> method.id().value(), Function.identity()));
    return page.stream()
        .map(hit -> new FoundMethod(requireNonNull(methods.get(hit.id())), hit.rank()))
        .toList();
  }

  @Override
  public void add(GuidanceMethod method) {
    persist(method);
  }

  @Override
  public void flush() {
    getEntityManager().flush();
  }
}
