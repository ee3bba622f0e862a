package fi.koppi.catalogservice.programme.details;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.json.OptionalList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Further details of a programme: the qualification that it belongs to, the title that it leads to,
 * and the way in which it is studied.
 *
 * @param partOf the qualifications that a unit belongs to, of whichever provider
 * @param leadsTo ESCO occupations and ISCO groups that somebody can work in afterwards
 * @param entry what somebody must bring along
 * @param workTasks how work is recognised as studies
 * @param nationalCodes the codes of the qualification, of its titles and competence areas, or of
 *     the unit
 */
@Schema(
    examples =
        """
        {"partOf": ["019a5b20-7f00-7a10-8f2c-5f0e8a3b1c10"],
         "leadsTo": ["http://data.europa.eu/esco/isco/C7223"],
         "entry": {"languages": [{"language": "fi", "level": "A2"}], "priorEducation": 2,
          "skills": [], "suitability": []},
         "studyModes": ["FULL_TIME", "EVENING"], "environments": ["WORKSHOP", "WORKPLACE"],
         "sustainability": ["CIRCULAR_ECONOMY"],
         "workTasks": [{"task": {"fi": "Sorvaa akselin piirustuksen mukaan"},
          "requirement": {"fi": "Valmistaa kappaleen sorvaamalla"}}]}\
        """)
public record ProgrammeProfile(
    @Nullable @Size(max = ProgrammeProfile.MOST_WHOLES) List<@NotNull UUID> partOf,
    @Nullable @Size(max = 100) List<@NotNull EscoUri> leadsTo,
    @Nullable @Valid EntryRequirements entry,
    @Nullable @Size(max = 10) List<@NotNull StudyMode> studyModes,
    @Nullable @Size(max = 10) List<@NotNull LearningEnvironment> environments,
    @Nullable @Size(max = 10) List<@NotNull SustainabilityTag> sustainability,
    @Nullable @Size(max = 100) List<@NotNull @Valid WorkTask> workTasks,
    @Nullable @Size(max = ProgrammeProfile.MOST_CODES) List<@NotNull NationalCode> nationalCodes) {

  /** The most qualifications that a unit belongs to. */
  public static final int MOST_WHOLES = 20;

  /** The most national codes of a programme. */
  public static final int MOST_CODES = 100;

  /** A profile of which nothing is known. */
  public static final ProgrammeProfile EMPTY =
      new ProgrammeProfile(null, null, null, null, null, null, null, null);

  /** Treats a missing list as an empty one, so that both are equal. */
  public ProgrammeProfile {
    partOf = OptionalList.of(partOf);
    leadsTo = OptionalList.of(leadsTo);
    entry = Objects.requireNonNullElse(entry, EntryRequirements.NONE);
    studyModes = OptionalList.of(studyModes);
    environments = OptionalList.of(environments);
    sustainability = OptionalList.of(sustainability);
    workTasks = OptionalList.of(workTasks);
    nationalCodes = OptionalList.of(nationalCodes);
  }

  /** Returns the same profile with other qualifications and codes. */
  public ProgrammeProfile with(List<UUID> wholes, List<NationalCode> codes) {
    return new ProgrammeProfile(
        wholes, leadsTo, entry, studyModes, environments, sustainability, workTasks, codes);
  }

  @Override
  public List<UUID> partOf() {
    return OptionalList.of(partOf);
  }

  @Override
  public List<EscoUri> leadsTo() {
    return OptionalList.of(leadsTo);
  }

  @Override
  public EntryRequirements entry() {
    return Objects.requireNonNullElse(entry, EntryRequirements.NONE);
  }

  @Override
  public List<StudyMode> studyModes() {
    return OptionalList.of(studyModes);
  }

  @Override
  public List<LearningEnvironment> environments() {
    return OptionalList.of(environments);
  }

  @Override
  public List<SustainabilityTag> sustainability() {
    return OptionalList.of(sustainability);
  }

  @Override
  public List<WorkTask> workTasks() {
    return OptionalList.of(workTasks);
  }

  @Override
  public List<NationalCode> nationalCodes() {
    return OptionalList.of(nationalCodes);
  }
}
