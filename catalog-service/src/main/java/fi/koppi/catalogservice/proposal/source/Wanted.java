package fi.koppi.catalogservice.proposal.source;

import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.json.OptionalList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The training that a source wants.
 *
 * @param by the organisation that wants it, where it is one
 * @param headcount how many people
 * @param skills ESCO skills asked for
 * @param municipality where, unless nothing tells: clients' municipalities never leave their
 *     service
 * @param neededBy when the people should have the skills, where that is known
 * @param areas the employment authorities whose clients they are, where there are enough to tell
 */
public record Wanted(
    @Nullable OrganisationId by,
    LocalizedText title,
    @Nullable LocalizedText description,
    int headcount,
    List<EscoUri> skills,
    @Nullable MunicipalityCode municipality,
    @Nullable LocalDate neededBy,
    @Nullable List<Area> areas) {

  /** A number of clients of one employment authority; never below five. */
  public record Area(OrganisationId authorityId, int clients) {}

  public Wanted {
    if (headcount < 1) {
      throw new IllegalArgumentException("At least one person wants it");
    }
    skills = List.copyOf(skills);
    areas = OptionalList.of(areas);
  }

  @Override
  public List<Area> areas() {
    return OptionalList.of(areas);
  }
}
