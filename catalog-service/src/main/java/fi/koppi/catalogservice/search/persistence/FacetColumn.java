package fi.koppi.catalogservice.search.persistence;

import static fi.koppi.catalogservice.search.persistence.SearchConditions.anyOf;
import static fi.koppi.catalogservice.search.persistence.SearchConditions.filter;

import fi.koppi.catalogservice.search.OfferingSearch;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.sql.Clause;
import java.util.Locale;
import java.util.Optional;

/** The columns by which found offerings are counted. */
enum FacetColumn {
  PROVIDER("'provider', l.provider_id::text, count(*)"),
  MUNICIPALITY("'municipality', l.municipality, count(*)"),
  KIND("'kind', l.kind, count(*)"),
  DELIVERY_MODE("'delivery_mode', l.delivery_mode, count(*)"),
  LANGUAGE("'language', unnest(l.languages), count(*)"),
  LEVEL("'level', l.eqf_level::text, count(*)"),
  AUDIENCE("'audience', l.audience, count(*)"),
  PAYER("'payer', l.payer, count(*)");

  private final String count;

  FacetColumn(String count) {
    this.count = count;
  }

  /** Returns the facet's name in the API. */
  String facet() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the columns of a count: the facet's name, each value of a row {@code l}, and the number
   * of rows.
   */
  String count() {
    return count;
  }

  /** Returns the condition that the search sets on the column. */
  Optional<Clause> condition(OfferingSearch search) {
    return switch (this) {
      case PROVIDER ->
          anyOf(
              "l.provider_id = any(?::uuid[])",
              search.providers(),
              provider -> provider.value().toString());
      case MUNICIPALITY -> filter(search.municipalities(), code -> marked(code.value()));
      case KIND -> filter(search.kinds(), kind -> marked(kind.name()));
      case DELIVERY_MODE -> filter(search.deliveryModes(), mode -> marked(mode.name()));
      case LANGUAGE -> filter(search.languages(), LanguageCode::value);
      case LEVEL -> filter(search.levels(), level -> marked(level.toString()));
      case AUDIENCE -> filter(search.audiences(), audience -> marked(audience.name()));
      case PAYER -> filter(search.payers(), payer -> marked(payer.name()));
    };
  }

  private String marked(String text) {
    return facet() + ":" + text;
  }
}
