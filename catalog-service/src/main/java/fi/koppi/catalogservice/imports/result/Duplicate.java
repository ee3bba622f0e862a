package fi.koppi.catalogservice.imports.result;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Two offerings of one provider and place from different sources that may be the same, because
 * their titles are similar.
 *
 * @param similarity the similarity of the titles by their trigrams, at most 1
 */
public record Duplicate(Side first, Side second, MunicipalityCode municipality, double similarity) {

  /**
   * One of the two offerings.
   *
   * @param source the source it came from, or null if it was written here
   */
  public record Side(OfferingId offering, LocalizedText title, @Nullable String source) {}
}
