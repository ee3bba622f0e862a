package fi.koppi.catalogservice.taxonomy.persistence;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.catalogservice.taxonomy.ConceptSearch;
import fi.koppi.catalogservice.taxonomy.Concepts;
import fi.koppi.catalogservice.taxonomy.LabelLanguage;
import fi.koppi.catalogservice.taxonomy.OccupationSkill;
import fi.koppi.catalogservice.taxonomy.Replacement;
import fi.koppi.catalogservice.taxonomy.ScoredConcept;
import fi.koppi.catalogservice.taxonomy.SkillOfOccupation;
import fi.koppi.catalogservice.taxonomy.SkillRelation;
import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.http.Cursor;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlConcepts implements Concepts {

  private static final String COLUMNS =
      "select c.uri, c.notation, c.label, c.broader, c.retired_at is not null as retired";

  private final Sql sql;

  @Inject
  SqlConcepts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Concept> find(EscoUri uri) {
    return sql
        .select(COLUMNS + " from concept c where uri = ?", SqlConcepts::concept, uri.value())
        .stream()
        .findFirst();
  }

  @Override
  public Set<EscoUri> known(Collection<EscoUri> uris) {
    return sql
        .select(
            """
            select uri from concept
            where retired_at is null and uri in (select jsonb_array_elements_text(?::jsonb))
            """,
            row -> new EscoUri(row.getString(1)),
            EventJson.write(uris))
        .stream()
        .collect(Collectors.toSet());
  }

  @Override
  public boolean hasAny(EscoUri.Kind kind) {
    return sql.select(
            "select exists (select from concept where kind = ?)",
            row -> row.getBoolean(1),
            kind.name())
        .getFirst();
  }

  /**
   * A word of the label that is alike counts up to 1000, the text as it stands 500 more, at the
   * beginning 1000 more; of equals the shorter label comes first.
   */
  @Override
  public List<ScoredConcept> search(ConceptSearch search, @Nullable Cursor after, int limit) {
    String label = column(search.language());
    sql.select("select set_config('pg_trgm.word_similarity_threshold', '0.5', true)", row -> row);
    String found =
        COLUMNS
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
        row -> new ScoredConcept(concept(row), row.getLong("rank")),
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
        COLUMNS
            + """
             from concept c
            where (%1$s like ? or %1$s like ?) and retired_at is null and (?::text is null or kind = ?)
            order by %1$s like ? desc, length(%1$s), %1$s limit ?
            """
                .formatted(label),
        SqlConcepts::concept,
        beginning,
        "% " + beginning,
        kind,
        kind,
        beginning,
        limit);
  }

  @Override
  public List<Concept> narrower(EscoUri broader, @Nullable Cursor after, int limit) {
    return sql.select(
        COLUMNS
            + """
             from concept c
            where broader @> array[?::text] and retired_at is null and uri > ? order by uri limit ?
            """,
        SqlConcepts::concept,
        broader.value(),
        from(after),
        limit);
  }

  @Override
  public List<SkillOfOccupation> skillsOf(EscoUri occupation, @Nullable Cursor after, int limit) {
    return sql.select(
        COLUMNS
            + """
            , o.relation from occupation_skill o join concept c on c.uri = o.skill
            where o.occupation = ? and o.skill > ? order by o.skill limit ?
            """,
        row ->
            new SkillOfOccupation(concept(row), SkillRelation.valueOf(row.getString("relation"))),
        occupation.value(),
        from(after),
        limit);
  }

  @Override
  public Replacement replace(Set<EscoUri.Kind> kinds, List<Concept> concepts, Instant at) {
    String given = EventJson.write(concepts.stream().map(ConceptRow::of).toList());
    List<Boolean> touched =
        sql.select(
            """
            insert into concept (uri, kind, notation, label, broader)
            select g.uri, g.kind, g.notation, g.label, g.broader
            from jsonb_to_recordset(?::jsonb)
              as g (uri text, kind text, notation text, label jsonb, broader text[])
            on conflict (uri) do update set
              notation = excluded.notation, label = excluded.label, broader = excluded.broader,
              retired_at = null
            where (concept.notation, concept.label, concept.broader, concept.retired_at)
              is distinct from (excluded.notation, excluded.label, excluded.broader, null)
            returning xmax = 0 as added
            """,
            row -> row.getBoolean(1),
            given);
    int retired =
        sql.update(
            """
            update concept set retired_at = ?
            where retired_at is null
              and kind in (select jsonb_array_elements_text(?::jsonb))
              and uri not in (select g.uri from jsonb_to_recordset(?::jsonb) as g (uri text))
            """,
            at,
            EventJson.write(kinds),
            given);
    int added = (int) touched.stream().filter(isNew -> isNew).count();
    int changed = touched.size() - added;
    return new Replacement(
        concepts.size(), added, changed, concepts.size() - touched.size(), retired, 0);
  }

  @Override
  public Replacement replaceRelations(List<OccupationSkill> relations) {
    String given = EventJson.write(relations.stream().map(RelationRow::of).toList());
    String taken =
        """
        with taken as (
          select distinct on (g.occupation, g.skill) g.occupation, g.skill, g.relation
          from jsonb_to_recordset(?::jsonb) as g (occupation text, skill text, relation text)
            join concept o on o.uri = g.occupation
            join concept s on s.uri = g.skill
          order by g.occupation, g.skill, g.relation)
        """;
    int retired =
        sql.update(
            taken
                + """
                delete from occupation_skill where (occupation, skill, relation)
                  not in (select occupation, skill, relation from taken)
                """,
            given);
    int added =
        sql.update(
            taken
                + """
                insert into occupation_skill (occupation, skill, relation)
                select occupation, skill, relation from taken on conflict do nothing
                """,
            given);
    int kept = sql.select("select count(*) from occupation_skill", row -> row.getInt(1)).getFirst();
    return new Replacement(
        relations.size(), added, 0, kept - added, retired, relations.size() - kept);
  }

  private static String from(@Nullable Cursor after) {
    return after == null ? "" : EscoUri.BASE + after.values().getFirst();
  }

  private static String column(LabelLanguage language) {
    return switch (language) {
      case FI -> "folded_fi";
      case SV -> "folded_sv";
      case EN -> "folded_en";
    };
  }

  /** What a person types means itself, also where LIKE would read more into it. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static Concept concept(ResultSet row) throws SQLException {
    String[] broader = (String[]) row.getArray("broader").getArray();
    return new Concept(
        new EscoUri(row.getString("uri")),
        row.getString("notation"),
        EventJson.read(row.getString("label"), LocalizedText.class),
        Arrays.stream(broader).map(EscoUri::new).toList(),
        row.getBoolean("retired"));
  }

  private record ConceptRow(
      String uri,
      String kind,
      @Nullable String notation,
      LocalizedText label,
      List<EscoUri> broader) {

    static ConceptRow of(Concept concept) {
      return new ConceptRow(
          concept.uri().value(),
          concept.uri().kind().name(),
          concept.notation(),
          concept.label(),
          concept.broader());
    }
  }

  private record RelationRow(String occupation, String skill, String relation) {

    static RelationRow of(OccupationSkill relation) {
      return new RelationRow(
          relation.occupation().value(), relation.skill().value(), relation.relation().name());
    }
  }
}
