package fi.koppi.catalogservice.proposal;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants taught.
 *
 * @param by the organisation that wants it, where it is one
 * @param headcount how many people
 * @param skills ESCO skills asked for
 * @param neededBy when the people should have the skills, where that is known
 */
public record Wanted(
    @Nullable UUID by,
    LocalizedText title,
    @Nullable LocalizedText description,
    int headcount,
    List<EscoUri> skills,
    MunicipalityCode municipality,
    @Nullable LocalDate neededBy) {

  public Wanted {
    if (headcount < 1) {
      throw new IllegalArgumentException("At least one person wants it");
    }
    skills = List.copyOf(skills);
  }
}
