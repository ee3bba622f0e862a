package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.search.OfferingSearch;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.sql.Clause;
import fi.koppi.kit.sql.Conditions;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The conditions of a search on a row {@code l} of the listing and, where places are asked for, its
 * seat book {@code b}. The conditions of facets stand apart, because the count of each facet leaves
 * the facet's own condition out.
 */
final class SearchConditions {

  static final String ROWS_WITH_PLACES = "listed_offering l join seat_book b using (offering_id)";

  /**
   * A condition on distance. It computes the distance of every municipality, since there are only
   * some 300.
   */
  private static final String NEAR =
      """
      (l.delivery_mode = 'ONLINE' or l.nationwide or l.municipality = any(array(
        select c.code from municipality c
        where 2 * 6371 * asin(least(1, sqrt(sin(radians(c.latitude - ?) / 2) ^ 2
          + cos(radians(?)) * cos(radians(c.latitude)) * sin(radians(c.longitude - ?) / 2) ^ 2)))
          <= ?)))
      """;

  /**
   * A condition on occupations: an offering leads to one of them, to their group or to a part of
   * it, or teaches a skill that one of them needs. What an offering leads to is among its filters.
   */
  private static final String OCCUPATIONS =
      """
      (l.filters && (?::text[] || array(
        select c.uri from concept c where c.broader && ?::text[]
        union
        select unnest(c.broader) from concept c where c.uri = any(?) and c.kind = 'OCCUPATION'))
      or l.skills && array(
        select o.skill from occupation_skill o where o.occupation = any(?)
        union
        select o.skill from concept c join occupation_skill o on o.occupation = c.uri
        where c.broader && ?::text[]))
      """;

  private final Map<FacetColumn, Clause> ofFacets = new EnumMap<>(FacetColumn.class);
  private final Conditions others = new Conditions();
  private final boolean countsPlaces;

  SearchConditions(OfferingSearch search) {
    countsPlaces = search.free() || search.fastLane();
    for (FacetColumn facet : FacetColumn.values()) {
      facet.condition(search).ifPresent(condition -> ofFacets.put(facet, condition));
    }
    anyOf("l.offering_id = any (?::uuid[])", search.among(), id -> id.value().toString())
        .ifPresent(others::and);
    addContent(search);
    addStart(search);
    addPlaces(search);
    var near = search.near();
    if (near != null) {
      double latitude = near.latitude();
      others.and(NEAR, latitude, latitude, near.longitude(), near.kilometres());
    }
  }

  private void addContent(OfferingSearch search) {
    anyOf("l.skills && ?::text[]", search.skills(), EscoUri::value).ifPresent(others::and);
    filter(search.fields(), field -> "field:" + field.value()).ifPresent(others::and);
    others.andIf(search.maxAmountCents(), "l.amount_cents <= ?");
    if (!search.occupations().isEmpty()) {
      String[] occupations = texts(search.occupations(), EscoUri::value);
      others.and(OCCUPATIONS, occupations, occupations, occupations, occupations, occupations);
    }
  }

  private void addStart(OfferingSearch search) {
    others
        .andIf(search.startsFrom(), "(l.continuous_admission or l.starts_on >= ?)")
        .andIf(search.startsTo(), "(l.continuous_admission or l.starts_on <= ?)");
    if (search.continuous()) {
      others.and("l.filters @> array['continuous']");
    }
  }

  private void addPlaces(OfferingSearch search) {
    if (search.free()) {
      others.and("b.places - b.taken - b.fast_lane_places > 0");
    }
    if (search.fastLane()) {
      others.and("b.places - b.taken > 0");
    }
  }

  /**
   * Returns the tables that the conditions are about; it joins seat books only where the search
   * asks for places.
   */
  String rows() {
    return countsPlaces ? ROWS_WITH_PLACES : "listed_offering l";
  }

  Conditions all() {
    var all = new Conditions();
    ofFacets.values().forEach(all::and);
    return all.and(others);
  }

  /** Returns all conditions except the one of the given facet. */
  Conditions allBut(FacetColumn own) {
    var rest = new Conditions();
    ofFacets.forEach((facet, condition) -> {
      if (facet != own) {
        rest.and(condition);
      }
    });
    return rest.and(others);
  }

  /** Returns only the condition of the given facet. */
  Conditions only(FacetColumn own) {
    var only = new Conditions();
    Optional.ofNullable(ofFacets.get(own)).ifPresent(only::and);
    return only;
  }

  Optional<FacetColumn> firstAsked() {
    return ofFacets.keySet().stream().findFirst();
  }

  boolean asks(FacetColumn facet) {
    return ofFacets.containsKey(facet);
  }

  /** Requires that a row has at least one of the values among its filters. */
  static <T> Optional<Clause> filter(Collection<T> values, Function<T, String> text) {
    return anyOf("l.filters && ?::text[]", values, text);
  }

  /** Makes a condition on an array of values; without values nothing is asked. */
  static <T> Optional<Clause> anyOf(
      String condition, Collection<T> values, Function<T, String> text) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(Clause.of(condition, (Object) texts(values, text)));
  }

  private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
    return values.stream().map(text).toArray(String[]::new);
  }
}
