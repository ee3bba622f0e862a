package fi.koppi.referralservice.referral;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.provider.ProviderQueries;
import fi.koppi.referralservice.referral.closure.CollegeClosures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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
   * Gives one referral of a closed college back to its coach; training is interrupted. Returns
   * false when none can be given back now. A college that is open again keeps what it has left.
   */
  @Transactional
  public boolean giveBackOneOf(ProviderId college) {
    if (!closures.lock(college)) {
      return false;
    }
    if (!providers.isClosed(college)) {
      closures.remove(college);
      return false;
    }
    var found = opener.ofClosedCollege(college, ReferralSteps.AT_COLLEGE);
    found.ifPresentOrElse(
        referral -> {
          var by = onBehalfOf(college);
          steps.endAtCollege(referral, by);
          opener.followed(referral, by);
        },
        () -> closures.settle(college, ReferralSteps.AT_COLLEGE));
    return found.isPresent();
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
