package fi.koppi.catalogservice.taxonomy.search;

import fi.koppi.kit.identifier.EscoUri;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param text as a person has typed it
 * @param kind null for all kinds
 */
public record ConceptSearch(String text, LabelLanguage language, EscoUri.@Nullable Kind kind) {

  /** The most characters that a person has typed; no label has more. */
  public static final int LONGEST_TEXT = 200;

  public ConceptSearch {
    text = text.strip().toLowerCase(Locale.ROOT);
  }
}
