package fi.koppi.catalogservice.taxonomy.search;

import fi.koppi.kit.identifier.EscoUri;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a search for concepts.
 *
 * @param text as a person has typed it
 * @param kind null for all kinds
 */
public record ConceptSearch(String text, LabelLanguage language, EscoUri.@Nullable Kind kind) {

  /** The longest text that can be searched for; no label is longer. */
  public static final int LONGEST_TEXT = 200;

  public ConceptSearch {
    text = text.strip().toLowerCase(Locale.ROOT);
  }
}
