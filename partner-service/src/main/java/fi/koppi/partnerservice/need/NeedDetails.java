package fi.koppi.partnerservice.need;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a competence need.
 *
 * @param headcount the number of people, at least one
 * @param skills the ESCO skills that are wanted
 * @param occupation the ESCO occupation, if one fits
 * @param neededBy the day on which the people should start, if it is known
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
