package fi.koppi.catalogservice.imports.api.national;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text by language as the national services write it, possibly empty or with spaces around it.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TextEntry(@Nullable String fi, @Nullable String sv, @Nullable String en) {

  /** The note on an item without a name. */
  public static final String NO_NAME = "It has no name in Finnish, Swedish or English";

  /**
   * Returns a name or title, without the languages in which it is empty or too long for one; the
   * latter is noted. Returns null if none is left.
   */
  public static @Nullable LocalizedText name(@Nullable TextEntry entry, List<String> notes) {
    if (entry == null) {
      return null;
    }
    return text(
        new TextEntry(
            bounded(entry.fi, "Finnish", notes),
            bounded(entry.sv, "Swedish", notes),
            bounded(entry.en, "English", notes)));
  }

  private static @Nullable String bounded(
      @Nullable String text, String language, List<String> notes) {
    if (text == null || text.strip().length() <= ProgrammeDetails.LONGEST_NAME) {
      return text;
    }
    notes.add(
        "The name in %s has more than %d characters and was left out"
            .formatted(language, ProgrammeDetails.LONGEST_NAME));
    return null;
  }

  /**
   * Returns the text without the languages that are empty or too long to be stored, or null if none
   * is left.
   */
  public static @Nullable LocalizedText text(@Nullable TextEntry entry) {
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
