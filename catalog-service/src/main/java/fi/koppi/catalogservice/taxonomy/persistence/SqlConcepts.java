package fi.koppi.catalogservice.taxonomy.persistence;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.catalogservice.taxonomy.Concepts;
import fi.koppi.catalogservice.taxonomy.SkillOfOccupation;
import fi.koppi.catalogservice.taxonomy.SkillRelation;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlConcepts implements Concepts {

  private final Sql sql;

  @Inject
  SqlConcepts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Concept> find(EscoUri uri) {
    return sql
        .select(
            """
            select c.uri, c.notation, c.label, c.other_names, c.broader, c.retired_at is not null as retired
            from concept c where uri = ?
            """,
            ConceptRow::concept,
            uri.value())
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
            StoredJson.write(uris))
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

  @Override
  public List<Concept> narrower(EscoUri broader, @Nullable Cursor after, int limit) {
    return sql.select(
        """
        select c.uri, c.notation, c.label, c.other_names, c.broader, c.retired_at is not null as retired
        from concept c
        where broader @> array[?::text] and retired_at is null and uri > ? order by uri limit ?
        """,
        ConceptRow::concept,
        broader.value(),
        from(after),
        limit);
  }

  @Override
  public List<SkillOfOccupation> skillsOf(EscoUri occupation, @Nullable Cursor after, int limit) {
    return sql.select(
        """
        select c.uri, c.notation, c.label, c.other_names, c.broader, c.retired_at is not null as retired,
          o.relation
        from occupation_skill o join concept c on c.uri = o.skill
        where o.occupation = ? and o.skill > ? order by o.skill limit ?
        """,
        row ->
            new SkillOfOccupation(
                ConceptRow.concept(row), SkillRelation.valueOf(row.getString("relation"))),
        occupation.value(),
        from(after),
        limit);
  }

  private static String from(@Nullable Cursor after) {
    return after == null ? "" : EscoUri.BASE + after.values().getFirst();
  }
}
