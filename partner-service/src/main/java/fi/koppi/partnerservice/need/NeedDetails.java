package fi.koppi.partnerservice.need;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation needs.
 *
 * @param headcount how many people; one is enough
 * @param skills ESCO skills asked for
 * @param occupation ESCO occupation, where one fits
 * @param neededBy when the people should start, where that is known
 */
public record NeedDetails(
    NeedKind kind,
    LocalizedText title,
    @Nullable LocalizedText description,
    int headcount,
    List<EscoUri> skills,
    @Nullable EscoUri occupation,
    MunicipalityCode municipality,
    @Nullable LocalDate neededBy) {

  public NeedDetails {
    skills = List.copyOf(skills);
  }
}
