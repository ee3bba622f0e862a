package fi.koppi.catalogservice.search.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.koppi.catalogservice.search.Facet;
import fi.koppi.catalogservice.search.persistence.SearchConditions.Condition;
import fi.koppi.kit.sql.Sql;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Counts by facet. Facets that nothing is asked of count the rows that fit; each of the others
 * reads what would fit without its own part, by the same index, and among what the first of them
 * reads are the rows that fit.
 *
 * @param fits how many rows fit the whole search
 */
record FacetCount(List<Facet> facets, int fits) {

  /** What facets are counted and asked by, without the columns that make a row wide. */
  private static final String COLUMNS =
      "l.provider_id, l.municipality, l.kind, l.delivery_mode, l.languages, l.eqf_level, l.audience, l.payer, l.filters";

  /**
   * @param words what the text asks, with {@code and} before it
   */
  static FacetCount of(Sql sql, SearchConditions conditions, Condition words) {
    var first = conditions.firstAsked();
    var query = new Statement();
    query.with("with nearly as materialized (select " + COLUMNS).with(conditions.rows());
    query.with(" where true").with(words);
    query.with(first.map(conditions::allBut).orElseGet(conditions::all));
    // Where no facet is asked, what was read fits as it is and is not copied.
    query.with(
        first.isPresent() ? "), fitting as materialized (" : "), fitting as not materialized (");
    query.with("select * from nearly l where true");
    first.map(conditions::only).ifPresent(query::with);
    query.with(
        ") select * from (select '' as facet, '' as value, count(*) as offerings from fitting");
    for (var facet : FacetColumn.values()) {
      query.with(" union all select '%s', %s, count(*)".formatted(facet.facet(), facet.value()));
      if (first.filter(facet::equals).isPresent()) {
        query.with(" from nearly l");
      } else if (conditions.asks(facet)) {
        query.with(conditions.rows() + " where true").with(words).with(conditions.allBut(facet));
      } else {
        query.with(" from fitting l");
      }
      query.with(" group by 2");
    }
    query.with(") as c where value is not null order by offerings desc, value");
    return of(
        sql
            .select(
                query.text(),
                row ->
                    Map.entry(
                        row.getString("facet"),
                        new Facet.Count(row.getString("value"), row.getInt("offerings"))),
                query.arguments())
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
  }

  private static FacetCount of(Map<String, List<Facet.Count>> counted) {
    var facets =
        Arrays.stream(FacetColumn.values())
            .map(FacetColumn::facet)
            .map(name -> new Facet(name, counted.getOrDefault(name, List.of())))
            .toList();
    return new FacetCount(facets, counted.getOrDefault("", List.of()).getFirst().offerings());
  }
}
