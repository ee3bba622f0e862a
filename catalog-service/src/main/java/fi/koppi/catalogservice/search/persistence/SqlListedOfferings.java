package fi.koppi.catalogservice.search.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.koppi.catalogservice.offering.OfferingId;
import fi.koppi.catalogservice.search.Facet;
import fi.koppi.catalogservice.search.FoundOffering;
import fi.koppi.catalogservice.search.ListedOfferings;
import fi.koppi.catalogservice.search.OfferingSearch;
import fi.koppi.catalogservice.search.persistence.SearchConditions.Condition;
import fi.koppi.kit.http.Cursor;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlListedOfferings implements ListedOfferings {

  /** Typing errors are forgiven where the words as they are find less than a page. */
  private static final int ENOUGH = 20;

  private final Sql sql;

  @Inject
  SqlListedOfferings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void put(OfferingId offering) {
    remove(offering);
    sql.update(
        "insert into listed_offering select * from offering_listing where offering_id = ?",
        offering.value());
    sql.update(
        "insert into listed_title select * from title_listing where offering_id = ?",
        offering.value());
  }

  @Override
  public void remove(OfferingId offering) {
    // What completes titles goes with its row.
    sql.update("delete from listed_offering where offering_id = ?", offering.value());
  }

  @Override
  public List<FoundOffering> search(OfferingSearch search, @Nullable Cursor after, int limit) {
    var conditions = new SearchConditions(search);
    return search.text().isEmpty()
        ? newest(conditions, after, limit)
        : best(match(search, conditions), conditions, after, limit);
  }

  /** In the order of the primary key, so that a later page does not read those before it. */
  private List<FoundOffering> newest(
      SearchConditions conditions, @Nullable Cursor after, int limit) {
    var query =
        new Statement()
            .with(
                FoundRow.COLUMNS
                    + ", 0 as rank"
                    + SearchConditions.ROWS_WITH_PLACES
                    + " where true");
    query.with(conditions.all());
    if (after != null) {
      query.with(Condition.of(" and l.offering_id < ?", after.uuid(1)));
    }
    query.with(Condition.of(" order by l.offering_id desc limit ?", limit));
    return sql.select(query.text(), FoundRow::found, query.arguments());
  }

  /** Ranks by what ranking needs, and reads the rest of a page's rows only. */
  private List<FoundOffering> best(
      WordMatch match, SearchConditions conditions, @Nullable Cursor after, int limit) {
    var query = new Statement().with("with found as (select l.offering_id, ").with(match.rank());
    query
        .with(" as rank" + conditions.rows() + " where ")
        .with(match.condition())
        .with(conditions.all());
    query.with("), page as (select * from found");
    if (after != null) {
      query.with(
          Condition.of(" where (rank, offering_id) < (?, ?)", after.number(0), after.uuid(1)));
    }
    query.with(Condition.of(" order by rank desc, offering_id desc limit ?)", limit));
    query.with(
        FoundRow.COLUMNS
            + ", page.rank"
            + SearchConditions.ROWS_WITH_PLACES
            + " join page using (offering_id)");
    query.with(" order by rank desc, offering_id desc");
    return sql.select(query.text(), FoundRow::found, query.arguments());
  }

  @Override
  public List<Facet> facets(OfferingSearch search) {
    var conditions = new SearchConditions(search);
    var query = new Statement().with("with matches as materialized (select * from (select ");
    query.with(
        Arrays.stream(FacetColumn.values())
            .map(column -> "l." + column.column())
            .collect(joining(", ")));
    conditions
        .facets()
        .forEach((facet, asked) -> query.with(", ").with(asked).with(" as of_" + facet.facet()));
    query.with(conditions.rows() + " where true").with(conditions.butFacets());
    if (!search.text().isEmpty()) {
      query.with(" and ").with(match(search, conditions).condition());
    }
    query.with(") as l where " + mostlyFitting(conditions) + ") " + counts(conditions));
    return facets(query);
  }

  /** What fails two facets' parts counts in none. */
  private static String mostlyFitting(SearchConditions conditions) {
    var facets = conditions.facets().keySet();
    return facets.size() <= 1
        ? "true"
        : facets.stream()
            .map(facet -> "(not of_%s)::int".formatted(facet.facet()))
            .collect(joining(" + ", "", " <= 1"));
  }

  private static String counts(SearchConditions conditions) {
    return Arrays.stream(FacetColumn.values())
        .map(facet ->
            "select '%s' as facet, %s as value, count(*) as offerings from matches where true%s group by 2"
                .formatted(facet.facet(), facet.value(), allBut(facet, conditions)))
        .collect(joining(" union all ", "select * from (", ") as c where value is not null"));
  }

  private static String allBut(FacetColumn own, SearchConditions conditions) {
    return conditions.facets().keySet().stream()
        .filter(facet -> facet != own)
        .map(facet -> " and of_" + facet.facet())
        .collect(joining());
  }

  private List<Facet> facets(Statement query) {
    query.with(" order by offerings desc, value");
    Map<String, List<Facet.Count>> counted =
        sql
            .select(
                query.text(),
                row ->
                    Map.entry(
                        row.getString("facet"),
                        new Facet.Count(row.getString("value"), row.getInt("offerings"))),
                query.arguments())
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    return Arrays.stream(FacetColumn.values())
        .map(FacetColumn::facet)
        .map(name -> new Facet(name, counted.getOrDefault(name, List.of())))
        .toList();
  }

  /** The same for every page of a search and for its facets. */
  private WordMatch match(OfferingSearch search, SearchConditions conditions) {
    var exact = new WordMatch(search.text(), false);
    var query =
        new Statement().with("select count(*) from (select" + conditions.rows() + " where ");
    query.with(exact.condition()).with(conditions.all());
    query.with(Condition.of(" limit ?) as few", ENOUGH));
    int found = sql.select(query.text(), row -> row.getInt(1), query.arguments()).getFirst();
    if (found >= ENOUGH) {
      return exact;
    }
    sql.select("select set_config('pg_trgm.word_similarity_threshold', '0.5', true)", row -> row);
    return new WordMatch(search.text(), true);
  }

  @Override
  public List<String> titles(String text, int limit) {
    return TitleCompletion.titles(sql, text, limit);
  }

  /** SQL with its arguments, in the order in which they are told. */
  private static final class Statement {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    Statement with(String sql) {
      text.append(sql);
      return this;
    }

    Statement with(Condition condition) {
      arguments.addAll(condition.arguments());
      return with(condition.sql());
    }

    String text() {
      return text.toString();
    }

    Object[] arguments() {
      return arguments.toArray();
    }
  }
}
