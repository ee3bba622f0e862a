package fi.koppi.catalogservice.offering.details;

import fi.koppi.catalogservice.programme.details.StudyMode;
import fi.koppi.kit.json.OptionalList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a programme is offered.
 *
 * @param trainingDays the number of days with teaching
 * @param campusId the provider's campus where it takes place, which is open and in the offering's
 *     municipality
 * @param personalStart whether each participant begins on a day of their own
 * @param nationwide whether people from all over the country take part where they are, such as at
 *     any workplace, though the offering is not online; a search by distance finds it everywhere
 * @param mentors the number of people who lead a peer or Mastermind group, or coach
 * @param publishAt the time at which a draft publishes itself, if it is then fit for that
 * @param archiveAt the time at which the offering closes, if it is not closed, and archives itself
 */
@Schema(
    examples =
        """
        {"labourMarketKind": "REKRYKOULUTUS", "studyMode": "FULL_TIME", "trainingDays": 60,
         "cost": {"amountCents": 420000, "payer": "JOINT", "employerShare": 30},
         "applications": {"opensOn": "2027-01-11", "closesOn": "2027-02-12"},
         "targetGroups": ["UNEMPLOYED"], "personalStart": false, "nationwide": false,
         "publishAt": "2027-01-04T06:00:00Z", "archiveAt": "2027-08-31T21:00:00Z"}\
        """)
public record OfferingTerms(
    @Nullable LabourMarketKind labourMarketKind,
    @Nullable StudyMode studyMode,
    @Nullable @Min(1) @Max(2000) Integer trainingDays,
    @Nullable @Valid Cost cost,
    @Nullable ApplicationWindow applications,
    @Nullable UUID campusId,
    @Nullable Boolean personalStart,
    @Nullable Boolean nationwide,
    @Nullable @Size(max = 10) List<@NotNull TargetGroup> targetGroups,
    @Nullable @Min(1) @Max(100) Integer mentors,
    @Nullable Instant publishAt,
    @Nullable Instant archiveAt) {

  /** Terms of which nothing is known. */
  public static final OfferingTerms EMPTY =
      new OfferingTerms(null, null, null, null, null, null, null, null, null, null, null, null);

  public OfferingTerms {
    targetGroups = OptionalList.of(targetGroups);
    if (publishAt != null && archiveAt != null && !archiveAt.isAfter(publishAt)) {
      throw new IllegalArgumentException("archiveAt must be after publishAt");
    }
  }

  @Override
  public List<TargetGroup> targetGroups() {
    return OptionalList.of(targetGroups);
  }
}
