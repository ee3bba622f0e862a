package fi.koppi.catalogservice.imports.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.koppi.kit.identifier.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Text by language as the national services write it: perhaps empty, with spaces around it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TextEntry(@Nullable String fi, @Nullable String sv, @Nullable String en) {

  /** The text as it is kept here; nothing where it is empty or far too long. */
  static @Nullable LocalizedText text(@Nullable TextEntry entry) {
    if (entry == null) {
      return null;
    }
    var fi = kept(entry.fi);
    var sv = kept(entry.sv);
    var en = kept(entry.en);
    return fi == null && sv == null && en == null ? null : new LocalizedText(fi, sv, en);
  }

  private static @Nullable String kept(@Nullable String text) {
    var stripped = text == null ? "" : text.strip();
    return stripped.isEmpty() || stripped.length() > LocalizedText.MAX_LENGTH ? null : stripped;
  }
}
