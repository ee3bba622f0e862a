package fi.koppi.referralservice.intensity;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.IntensityId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.ReferralProblem;
import fi.koppi.referralservice.referral.step.StepType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The use cases that record how much a client studies, from which day on. */
@ApplicationScoped
public class IntensityCommands {

  private final IntensityOpener opener;
  private final Intensities intensities;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  IntensityCommands(IntensityOpener opener, Intensities intensities, Ids ids, InstantSource time) {
    this.opener = opener;
    this.intensities = intensities;
    this.ids = ids;
    this.time = time;
  }

  /**
   * Records an intensity for the college. A period that began before and has no last day ends on
   * the day before; any other one that shares a day is in the way.
   */
  @Transactional
  public IntensityPeriod record(ReferralId id, Intensity intensity, Days days, Actor by) {
    var status = opener.change(id, by).status();
    if (!status.allows(StepType.INTERRUPT)) {
      throw new Refused(
          ReferralProblem.REFERRAL_STATUS,
          "An intensity is recorded from enrolment to the end of training, not while the referral"
              + " is %s.".formatted(status));
    }
    return add(id, intensity, days, by.person());
  }

  /**
   * Records an intensity on which both sides have agreed, from its first day on. The calling
   * feature has opened the referral and has locked it.
   *
   * @param acceptedBy the id of the person who has agreed for the authority
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public IntensityPeriod agreed(
      ReferralId id, Intensity intensity, Days days, @Nullable String acceptedBy) {
    return add(id, intensity, days, acceptedBy);
  }

  private IntensityPeriod add(
      ReferralId id, Intensity intensity, Days days, @Nullable String person) {
    for (var present : intensities.of(id)) {
      if (present.isEndedBy(days.first())) {
        present.endBefore(days.first());
      } else if (present.days().overlaps(days)) {
        throw new Refused(
            IntensityProblem.INTENSITY_OVERLAP,
            "Choose days before or after those from %s on, which have an intensity."
                .formatted(present.days().first()));
      }
    }
    intensities.flush();
    var period =
        IntensityPeriod.of(
            new IntensityId(ids.next()), id, days, intensity, person, time.instant());
    intensities.add(period);
    return period;
  }
}
