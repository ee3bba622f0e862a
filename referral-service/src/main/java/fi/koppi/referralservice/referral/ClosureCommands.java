package fi.koppi.referralservice.referral;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.provider.ProviderQueries;
import fi.koppi.referralservice.referral.closure.CollegeClosures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The use cases that take from closed colleges what they can no longer do. */
@ApplicationScoped
public class ClosureCommands {

  private final ReferralOpener opener;
  private final ReferralSteps steps;
  private final CollegeClosures closures;
  private final ProviderQueries providers;

  @Inject
  ClosureCommands(
      ReferralOpener opener,
      ReferralSteps steps,
      CollegeClosures closures,
      ProviderQueries providers) {
    this.opener = opener;
    this.steps = steps;
    this.closures = closures;
    this.providers = providers;
  }

  /** Lists the closed colleges whose referrals are not all given back. */
  @Transactional
  public List<ProviderId> underWay() {
    return closures.all();
  }

  /**
   * Finds the next referral that a closed college has, beginning after one of them. Returns none
   * where another replica works on the college.
   */
  @Transactional
  public Optional<ReferralId> nextOf(ProviderId college, ReferralId after) {
    return closures.lock(college)
        ? opener.nextOfClosedCollege(college, ReferralSteps.AT_COLLEGE, after)
        : Optional.empty();
  }

  /**
   * Gives a referral of a closed college back to its coach; training is interrupted. A college that
   * is open again keeps what it has left.
   */
  @Transactional
  public void giveBack(ProviderId college, ReferralId referral) {
    if (closures.lock(college) && providers.isClosed(college)) {
      var by = onBehalfOf(college);
      opener
          .ofClosedCollege(referral, ReferralSteps.AT_COLLEGE)
          .ifPresent(atCollege -> {
            steps.endAtCollege(atCollege, by);
            opener.followed(atCollege, by);
          });
    }
  }

  /** Ends the work on a college that has nothing left, or is open again. */
  @Transactional
  public void settle(ProviderId college) {
    if (closures.lock(college)) {
      if (providers.isClosed(college)) {
        closures.settle(college, ReferralSteps.AT_COLLEGE);
      } else {
        closures.remove(college);
      }
    }
  }

  /** Returns an actor that stands for the college, which can take no step itself any more. */
  private static Actor onBehalfOf(ProviderId college) {
    return new Actor(
        college.value(),
        OrganisationType.PROVIDER,
        "referral-service",
        Set.of(Roles.ADMISSIONS),
        null);
  }
}
