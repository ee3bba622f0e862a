package fi.koppi.catalogservice.imports.api;

import fi.koppi.catalogservice.imports.result.Duplicate;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two offerings of one provider and place, from different sources, that may be the same.
 *
 * @param offerings the two, the older first
 * @param similarity the similarity of the titles, at most 1
 */
@Schema(
    examples =
        """
        {"offerings": [{"offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21",
                        "title": {"fi": "Koneistajaksi"}},
                       {"offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c22",
                        "title": {"fi": "Koneistajaksi!"}, "source": "konfo"}],
         "municipality": "638", "similarity": 0.93}\
        """)
record DuplicateView(
    List<AlikeOffering> offerings, MunicipalityCode municipality, double similarity) {

  /**
   * One of the two offerings.
   *
   * @param source the source it came from; absent if it was written here
   */
  record AlikeOffering(UUID offeringId, LocalizedText title, @Nullable String source) {

    static AlikeOffering of(Duplicate.Side side) {
      return new AlikeOffering(side.offering().value(), side.title(), side.source());
    }
  }

  static DuplicateView of(Duplicate duplicate) {
    return new DuplicateView(
        List.of(AlikeOffering.of(duplicate.first()), AlikeOffering.of(duplicate.second())),
        duplicate.municipality(),
        duplicate.similarity());
  }
}
