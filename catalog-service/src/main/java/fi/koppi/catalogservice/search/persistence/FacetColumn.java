package fi.koppi.catalogservice.search.persistence;

import static fi.koppi.catalogservice.search.persistence.SearchConditions.texts;

import fi.koppi.catalogservice.search.OfferingSearch;
import fi.koppi.catalogservice.search.persistence.SearchConditions.Condition;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The columns that offerings are told apart by. */
enum FacetColumn {
  PROVIDER("provider_id", "l.provider_id = any(?::uuid[])"),
  MUNICIPALITY("municipality", "l.municipality = any(?)"),
  KIND("kind", "l.kind = any(?)"),
  DELIVERY_MODE("delivery_mode", "l.delivery_mode = any(?)"),
  LANGUAGE("languages", "l.languages && ?::text[]"),
  LEVEL("eqf_level", "l.eqf_level = any(?::int[])"),
  AUDIENCE("audience", "l.audience = any(?)");

  private final String column;
  private final String condition;

  FacetColumn(String column, String condition) {
    this.column = column;
    this.condition = condition;
  }

  /** The name that callers know. */
  String facet() {
    return name().toLowerCase(Locale.ROOT);
  }

  String column() {
    return column;
  }

  /** Each value of a row. */
  String value() {
    return this == LANGUAGE ? "unnest(languages)" : column + "::text";
  }

  /** What the search asks of the column. */
  Optional<Condition> condition(OfferingSearch search) {
    String[] asked = asked(search);
    return asked.length == 0
        ? Optional.empty()
        : Optional.of(Condition.of(condition, (Object) asked));
  }

  private String[] asked(OfferingSearch search) {
    return switch (this) {
      case PROVIDER -> texts(search.providers(), UUID::toString);
      case MUNICIPALITY -> texts(search.municipalities(), MunicipalityCode::value);
      case KIND -> texts(search.kinds(), Enum::name);
      case DELIVERY_MODE -> texts(search.deliveryModes(), Enum::name);
      case LANGUAGE -> texts(search.languages(), LanguageCode::value);
      case LEVEL -> texts(search.levels(), Object::toString);
      case AUDIENCE -> texts(search.audiences(), Enum::name);
    };
  }
}
