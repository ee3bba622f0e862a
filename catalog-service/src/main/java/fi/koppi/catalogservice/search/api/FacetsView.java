package fi.koppi.catalogservice.search.api;

import fi.koppi.catalogservice.search.Facet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of a search by facet. */
@Schema(
    examples =
        """
        {"facets": [{"name": "municipality", "values": [{"value": "638", "offerings": 12}]}]}\
        """)
record FacetsView(List<FacetView> facets) {

  /** The number of offerings for each value of one property. */
  record FacetView(@Schema(examples = "municipality") String name, List<CountView> values) {}

  /** The number of offerings with a value. */
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
