package fi.koppi.catalogservice.search.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.koppi.catalogservice.search.Facet;
import fi.koppi.kit.sql.Conditions;
import fi.koppi.kit.sql.Query;
import fi.koppi.kit.sql.Sql;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The counts of a search by facet, read in one statement. Facets without a condition count the rows
 * that fit. Each of the others reads what would fit without its own condition, by the same index;
 * the rows that fit are among those that the first of them reads.
 *
 * @param fits how many rows fit the whole search
 */
record FacetCount(List<Facet> facets, int fits) {

  /** The columns that counting and the facets' conditions need; others would make a row wide. */
  private static final String COLUMNS =
      """
      l.provider_id, l.municipality, l.kind, l.delivery_mode, l.languages, l.eqf_level, l.audience,
        l.payer, l.filters\
      """;

  /**
   * Counts the rows.
   *
   * @param words the condition on the words that are searched for, or none
   */
  static FacetCount of(Sql sql, SearchConditions conditions, Conditions words) {
    return of(
        sql
            .select(
                query(conditions, words),
                row ->
                    Map.entry(
                        row.getString("facet"),
                        new Facet.Count(row.getString("value"), row.getInt("offerings"))))
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
  }

  static Query query(SearchConditions conditions, Conditions words) {
    var first = conditions.firstAsked();
    var nearly =
        new Query()
            .select(COLUMNS)
            .from(conditions.rows())
            .where(
                new Conditions()
                    .and(words)
                    .and(first.map(conditions::allBut).orElseGet(conditions::all)));
    var fitting =
        new Query()
            .select("*")
            .from("nearly l")
            .where(first.map(conditions::only).orElseGet(Conditions::new));
    var counts =
        new Query().select("'' as facet, '' as value, count(*) as offerings").from("fitting");
    for (var facet : FacetColumn.values()) {
      counts.unionAll(count(facet, conditions, words));
    }
    return new Query()
        .with("nearly as materialized", nearly)
        // Without a facet's condition, the rows that were read fit as they are and aren't copied.
        .with(
            first.isPresent() ? "fitting as materialized" : "fitting as not materialized", fitting)
        .select("*")
        .from(counts, "as c")
        .where(new Conditions().and("value is not null"))
        .orderBy("offerings desc, value");
  }

  private static Query count(FacetColumn facet, SearchConditions conditions, Conditions words) {
    var count = new Query().select(facet.count());
    if (conditions.firstAsked().filter(facet::equals).isPresent()) {
      count.from("nearly l");
    } else if (conditions.asks(facet)) {
      count
          .from(conditions.rows())
          .where(new Conditions().and(words).and(conditions.allBut(facet)));
    } else {
      count.from("fitting l");
    }
    return count.groupBy("2");
  }

  /** Returns the facets of a search that finds nothing. */
  static List<Facet> none() {
    return Arrays.stream(FacetColumn.values())
        .map(facet -> new Facet(facet.facet(), List.of()))
        .toList();
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
