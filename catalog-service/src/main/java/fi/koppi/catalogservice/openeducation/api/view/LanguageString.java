package fi.koppi.catalogservice.openeducation.api.view;

import fi.koppi.kit.identifier.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text in one language: the standard's {@code LanguageTypedString}. */
@Schema(examples = "{\"language\": \"fi\", \"value\": \"Koneistus\"}")
public record LanguageString(String language, String value) {

  /** Splits a text into its languages. */
  public static List<LanguageString> of(LocalizedText text) {
    List<LanguageString> all = new ArrayList<>();
    add(all, "fi", text.fi());
    add(all, "sv", text.sv());
    add(all, "en", text.en());
    return all;
  }

  /** Returns null if there is no text, because the standard has no empty lists of texts. */
  public static @Nullable List<LanguageString> orNull(@Nullable LocalizedText text) {
    return text == null ? null : of(text);
  }

  private static void add(List<LanguageString> all, String language, @Nullable String value) {
    if (value != null) {
      all.add(new LanguageString(language, value));
    }
  }
}
