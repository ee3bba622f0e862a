package fi.koppi.catalogservice.taxonomy.persistence;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.catalogservice.taxonomy.OtherNames;
import fi.koppi.catalogservice.taxonomy.edition.Classification;
import fi.koppi.catalogservice.taxonomy.edition.ConceptChanges;
import fi.koppi.catalogservice.taxonomy.edition.OccupationSkill;
import fi.koppi.catalogservice.taxonomy.edition.Replacement;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlClassification implements Classification {

  private final Sql sql;

  @Inject
  SqlClassification(Sql sql) {
    this.sql = sql;
  }

  @Override
  public ConceptChanges replace(Set<EscoUri.Kind> kinds, List<Concept> concepts, Instant at) {
    // Two editions at once could deadlock on each other's rows.
    sql.takeTurns("classification");
    String given = StoredJson.write(concepts.stream().map(GivenConcept::of).toList());
    List<WrittenConcept> written = write(given);
    List<EscoUri> retired = retire(kinds, given, at);
    int added = count(written, WrittenConcept::added);
    int changed = count(written, WrittenConcept::changed);
    var counts =
        new Replacement(
            concepts.size(), added, changed, concepts.size() - added - changed, retired.size(), 0);
    return new ConceptChanges(
        counts,
        written.stream().collect(Collectors.toMap(WrittenConcept::uri, WrittenConcept::version)),
        retired);
  }

  /** Writes concepts that are new, changed or back, and those that were never published. */
  private List<WrittenConcept> write(@Nullable String given) {
    return sql.select(
        """
        insert into concept (uri, kind, notation, label, other_names, broader, version)
        select g.uri, g.kind, g.notation, g.label, g.other_names, g.broader, 1
        from jsonb_to_recordset(?::jsonb)
          as g (uri text, kind text, notation text, label jsonb, other_names jsonb, broader text[])
        on conflict (uri) do update set
          notation = excluded.notation, label = excluded.label, other_names = excluded.other_names,
          broader = excluded.broader, retired_at = null, version = concept.version + 1
        where concept.version = 0
          or (concept.notation, concept.label, concept.other_names, concept.broader,
            concept.retired_at)
            is distinct from (excluded.notation, excluded.label, excluded.other_names,
            excluded.broader, null)
        returning new.uri, new.version, old.uri is null as added,
          old.uri is not null and (old.notation, old.label, old.other_names, old.broader,
            old.retired_at)
            is distinct from (new.notation, new.label, new.other_names, new.broader, null) as changed
        """,
        WrittenConcept::of,
        given);
  }

  private List<EscoUri> retire(Set<EscoUri.Kind> kinds, @Nullable String given, Instant at) {
    return sql.select(
        """
        update concept set retired_at = ?, version = version + 1
        where retired_at is null
          and kind in (select jsonb_array_elements_text(?::jsonb))
          and uri not in (select g.uri from jsonb_to_recordset(?::jsonb) as g (uri text))
        returning uri
        """,
        row -> new EscoUri(row.getString(1)),
        at,
        StoredJson.write(kinds),
        given);
  }

  @Override
  public Replacement replaceRelations(List<OccupationSkill> relations) {
    String given = StoredJson.write(relations.stream().map(RelationRow::of).toList());
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

  private static int count(List<WrittenConcept> written, Predicate<WrittenConcept> which) {
    return (int) written.stream().filter(which).count();
  }

  private record WrittenConcept(EscoUri uri, long version, boolean added, boolean changed) {

    static WrittenConcept of(ResultSet row) throws SQLException {
      return new WrittenConcept(
          new EscoUri(row.getString("uri")),
          row.getLong("version"),
          row.getBoolean("added"),
          row.getBoolean("changed"));
    }
  }

  private record GivenConcept(
      String uri,
      String kind,
      @Nullable String notation,
      LocalizedText label,
      @JsonProperty("other_names") Map<String, List<String>> otherNames,
      List<EscoUri> broader) {

    static GivenConcept of(Concept concept) {
      return new GivenConcept(
          concept.uri().value(),
          concept.uri().kind().name(),
          concept.notation(),
          concept.label(),
          stored(concept.otherNames()),
          concept.broader());
    }

    private static Map<String, List<String>> stored(OtherNames names) {
      Map<String, List<String>> byLanguage =
          new TreeMap<>(Map.of("fi", names.fi(), "sv", names.sv(), "en", names.en()));
      byLanguage.values().removeIf(List::isEmpty);
      return byLanguage;
    }
  }

  private record RelationRow(String occupation, String skill, String relation) {

    static RelationRow of(OccupationSkill relation) {
      return new RelationRow(
          relation.occupation().value(), relation.skill().value(), relation.relation().name());
    }
  }
}
