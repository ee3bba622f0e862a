package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.search.OfferingSearch;
import fi.koppi.kit.identifier.EscoUri;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a search asks of a row, and nothing that it does not ask: a condition that holds for every
 * row would keep the planner from the indexes. Those of facets stand apart, because each facet
 * leaves its own out.
 */
final class SearchConditions {

  static final String ROWS_WITH_PLACES =
      " from listed_offering l join seat_book b using (offering_id)";

  /** Of a row {@code l} of the listing. */
  record Condition(String sql, List<Object> arguments) {

    static Condition of(String sql, Object... arguments) {
      return new Condition(sql, List.of(arguments));
    }
  }

  /** Distances are few enough to be worked out one by one: there are some 300 municipalities. */
  private static final String NEAR =
      """
      (l.delivery_mode = 'ONLINE' or l.nationwide or l.municipality = any(array(
        select c.code from municipality c
        where 2 * 6371 * asin(least(1, sqrt(sin(radians(c.latitude - ?) / 2) ^ 2
          + cos(radians(?)) * cos(radians(c.latitude)) * sin(radians(c.longitude - ?) / 2) ^ 2)))
          <= ?)))
      """;

  private static final String SKILLS_OF_OCCUPATIONS =
      """
      l.skills && array(
        select o.skill from occupation_skill o where o.occupation = any(?)
        union
        select o.skill from concept c join occupation_skill o on o.occupation = c.uri
        where c.broader && ?::text[])
      """;

  private final Map<FacetColumn, Condition> ofFacets = new EnumMap<>(FacetColumn.class);
  private final List<Condition> others = new ArrayList<>();
  private final boolean countsPlaces;

  SearchConditions(OfferingSearch search) {
    countsPlaces = search.free() || search.fastLane();
    for (FacetColumn facet : FacetColumn.values()) {
      facet.condition(search).ifPresent(condition -> ofFacets.put(facet, condition));
    }
    addContent(search);
    addStart(search);
    addPlaces(search);
    var near = search.near();
    if (near != null) {
      double latitude = near.latitude();
      others.add(Condition.of(NEAR, latitude, latitude, near.longitude(), near.kilometres()));
    }
  }

  private void addContent(OfferingSearch search) {
    anyOf("l.skills && ?::text[]", search.skills(), EscoUri::value).ifPresent(others::add);
    filter(search.fields(), field -> "field:" + field.value()).ifPresent(others::add);
    if (search.maxAmountCents() != null) {
      others.add(Condition.of("l.amount_cents <= ?", search.maxAmountCents()));
    }
    if (!search.occupations().isEmpty()) {
      String[] occupations = texts(search.occupations(), EscoUri::value);
      others.add(Condition.of(SKILLS_OF_OCCUPATIONS, occupations, occupations));
    }
  }

  private void addStart(OfferingSearch search) {
    if (search.startsFrom() != null) {
      others.add(Condition.of("(l.continuous_admission or l.starts_on >= ?)", search.startsFrom()));
    }
    if (search.startsTo() != null) {
      others.add(Condition.of("(l.continuous_admission or l.starts_on <= ?)", search.startsTo()));
    }
    if (search.continuous()) {
      others.add(Condition.of("l.filters @> array['continuous']"));
    }
  }

  private void addPlaces(OfferingSearch search) {
    if (search.free()) {
      others.add(Condition.of("b.places - b.taken - b.fast_lane_places > 0"));
    }
    if (search.fastLane()) {
      others.add(Condition.of("b.places - b.taken > 0"));
    }
  }

  /** Where the rows come from; the seat books only where somebody asks for places. */
  String rows() {
    return countsPlaces ? ROWS_WITH_PLACES : " from listed_offering l";
  }

  /** All that is asked, with {@code and} before each. */
  Condition all() {
    return joined(Stream.concat(ofFacets.values().stream(), others.stream()).toList());
  }

  /** The same without what is asked of one facet. */
  Condition allBut(FacetColumn own) {
    return joined(
        Stream.concat(
                ofFacets.entrySet().stream()
                    .filter(facet -> facet.getKey() != own)
                    .map(Map.Entry::getValue),
                others.stream())
            .toList());
  }

  /** What is asked of one facet alone. */
  Condition only(FacetColumn own) {
    return joined(Stream.ofNullable(ofFacets.get(own)).toList());
  }

  Optional<FacetColumn> firstAsked() {
    return ofFacets.keySet().stream().findFirst();
  }

  boolean asks(FacetColumn facet) {
    return ofFacets.containsKey(facet);
  }

  private static Condition joined(List<Condition> conditions) {
    return new Condition(
        conditions.stream().map(one -> " and " + one.sql()).collect(Collectors.joining()),
        conditions.stream().flatMap(one -> one.arguments().stream()).toList());
  }

  /** That a row has one of the values at least among its filters; of none nothing is asked. */
  static <T> Optional<Condition> filter(Collection<T> values, Function<T, String> text) {
    return anyOf("l.filters && ?::text[]", values, text);
  }

  static <T> Optional<Condition> anyOf(
      String condition, Collection<T> values, Function<T, String> text) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(Condition.of(condition, (Object) texts(values, text)));
  }

  /** How values of the model stand in the database. */
  private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
    return values.stream().map(text).toArray(String[]::new);
  }
}
