package fi.koppi.catalogservice.taxonomy.persistence;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.catalogservice.taxonomy.search.ConceptIndex;
import fi.koppi.catalogservice.taxonomy.search.ConceptSearch;
import fi.koppi.catalogservice.taxonomy.search.LabelLanguage;
import fi.koppi.catalogservice.taxonomy.search.ScoredConcept;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlConceptIndex implements ConceptIndex {

  private final Sql sql;

  @Inject
  SqlConceptIndex(Sql sql) {
    this.sql = sql;
  }

  /**
   * Ranks a label by its most similar word with up to 1000, by the whole text with 500 more, and by
   * the text at its beginning with 1000 more. Among equals, the shorter label comes first.
   */
  @Override
  public List<ScoredConcept> search(ConceptSearch search, @Nullable Cursor after, int limit) {
    String label = column(search.language());
    sql.select("select set_config('pg_trgm.word_similarity_threshold', '0.5', true)", row -> row);
    String found =
        ConceptRow.SELECT
            + """
            , (1000 * word_similarity(?, %1$s))::bigint * 1000
              + case when %1$s like ? then 1000000 when %1$s like ? then 500000 else 0 end
              - least(length(%1$s), 999) as rank
            from concept c
            where (%1$s like ? or ? <%% %1$s) and retired_at is null and (?::text is null or kind = ?)
            """
                .formatted(label);
    String beginning = escaped(search.text()) + "%";
    String anywhere = "%" + beginning;
    String kind = search.kind() == null ? null : search.kind().name();
    return sql.select(
        "select * from ("
            + found
            + """
            ) as f
            where ?::bigint is null or (f.rank, f.uri) < (?::bigint, ?)
            order by f.rank desc, f.uri desc limit ?
            """,
        row -> new ScoredConcept(ConceptRow.concept(row), row.getLong("rank")),
        search.text(),
        beginning,
        anywhere,
        anywhere,
        search.text(),
        kind,
        kind,
        after == null ? null : after.number(0),
        after == null ? null : after.number(0),
        after == null ? null : EscoUri.BASE + after.values().get(1),
        limit);
  }

  @Override
  public List<Concept> suggest(ConceptSearch search, int limit) {
    String label = column(search.language());
    String beginning = escaped(search.text()) + "%";
    String kind = search.kind() == null ? null : search.kind().name();
    return sql.select(
        ConceptRow.SELECT
            + """
             from concept c
            where (%1$s like ? or %1$s like ?) and retired_at is null and (?::text is null or kind = ?)
            order by %1$s like ? desc, length(%1$s), %1$s limit ?
            """
                .formatted(label),
        ConceptRow::concept,
        beginning,
        "% " + beginning,
        kind,
        kind,
        beginning,
        limit);
  }

  private static String column(LabelLanguage language) {
    return switch (language) {
      case FI -> "folded_fi";
      case SV -> "folded_sv";
      case EN -> "folded_en";
    };
  }

  /** Escapes the characters that have a special meaning in LIKE. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
