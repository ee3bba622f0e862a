package fi.koppi.catalogservice.imports.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.koppi.kit.identifier.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A text by language as the national services write it, possibly empty or with spaces around it.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TextEntry(@Nullable String fi, @Nullable String sv, @Nullable String en) {

  /**
   * Returns the text without the languages that are empty or too long to be stored, or null if none
   * is left.
   */
  static @Nullable LocalizedText text(@Nullable TextEntry entry) {
    if (entry == null) {
      return null;
    }
    var fi = storable(entry.fi);
    var sv = storable(entry.sv);
    var en = storable(entry.en);
    return fi == null && sv == null && en == null ? null : new LocalizedText(fi, sv, en);
  }

  private static @Nullable String storable(@Nullable String text) {
    var stripped = text == null ? "" : text.strip();
    return stripped.isEmpty() || stripped.length() > LocalizedText.MAX_LENGTH ? null : stripped;
  }
}
