package fi.koppi.catalogservice.imports.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A value of a national code list, such as {@code kunta_186} or {@code hakutapa_03#1}: the list,
 * the code and optionally the edition.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record KoodiEntry(@Nullable String koodiUri) {

  /** Returns the code without its list and edition, or an empty text if there is none. */
  static String code(@Nullable KoodiEntry entry) {
    var uri = entry == null || entry.koodiUri == null ? "" : entry.koodiUri;
    var withoutEdition = uri.contains("#") ? uri.substring(0, uri.indexOf('#')) : uri;
    return withoutEdition.substring(withoutEdition.lastIndexOf('_') + 1);
  }
}
