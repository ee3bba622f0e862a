package fi.koppi.catalogservice.search.persistence;

import static fi.koppi.catalogservice.search.persistence.SearchConditions.filter;

import fi.koppi.catalogservice.search.OfferingSearch;
import fi.koppi.catalogservice.search.persistence.SearchConditions.Condition;
import fi.koppi.kit.identifier.LanguageCode;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The columns that offerings are told apart by. */
enum FacetColumn {
  PROVIDER("l.provider_id::text"),
  MUNICIPALITY("l.municipality"),
  KIND("l.kind"),
  DELIVERY_MODE("l.delivery_mode"),
  LANGUAGE("unnest(l.languages)"),
  LEVEL("l.eqf_level::text"),
  AUDIENCE("l.audience"),
  PAYER("l.payer");

  private final String value;

  FacetColumn(String value) {
    this.value = value;
  }

  /** The name that callers know. */
  String facet() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Each value of a row {@code l}. */
  String value() {
    return value;
  }

  /** What the search asks of the column. */
  Optional<Condition> condition(OfferingSearch search) {
    return switch (this) {
      case PROVIDER ->
          SearchConditions.anyOf(
              "l.provider_id = any(?::uuid[])", search.providers(), UUID::toString);
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
