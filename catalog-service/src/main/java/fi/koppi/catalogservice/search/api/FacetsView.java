package fi.koppi.catalogservice.search.api;

import fi.koppi.catalogservice.search.Facet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many offerings there would be with each value, if everything else asked for stayed. */
@Schema(
    examples =
        """
        {"facets": [{"name": "municipality", "values": [{"value": "638", "offerings": 12}]}]}\
        """)
record FacetsView(List<FacetView> facets) {

  /** One of the things that offerings are told apart by. */
  record FacetView(@Schema(examples = "municipality") String name, List<CountView> values) {}

  /** How many offerings have a value. */
  record CountView(@Schema(examples = "638") String value, int offerings) {}

  static FacetsView of(List<Facet> facets) {
    return new FacetsView(
        facets.stream()
            .map(facet ->
                new FacetView(
                    facet.name(),
                    facet.values().stream()
                        .map(count -> new CountView(count.value(), count.offerings()))
                        .toList()))
            .toList());
  }
}
