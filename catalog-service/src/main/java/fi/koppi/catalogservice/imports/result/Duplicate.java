package fi.koppi.catalogservice.imports.result;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Two offerings of one provider and place from different sources whose titles are alike: perhaps
 * one and the same.
 *
 * @param similarity of the titles by their trigrams, 1 at most
 */
public record Duplicate(Side first, Side second, MunicipalityCode municipality, double similarity) {

  /**
   * One of the two.
   *
   * @param source where it came from; nothing where it was written here
   */
  public record Side(OfferingId offering, LocalizedText title, @Nullable String source) {}
}
