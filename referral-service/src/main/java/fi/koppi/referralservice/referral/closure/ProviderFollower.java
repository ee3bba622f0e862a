package fi.koppi.referralservice.referral.closure;

import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.provider.ProviderEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Orders that the referrals of a closed college go back to their coaches. That is done in portions
 * and not here: the transaction belongs to the catalogue's event, which others wait behind.
 */
@ApplicationScoped
class ProviderFollower {

  private final CollegeClosures closures;

  @Inject
  ProviderFollower(CollegeClosures closures) {
    this.closures = closures;
  }

  void follow(@Observes @Priority(Followers.REFERRAL) ProviderEvent event) {
    switch (event) {
      case ProviderEvent.Closed(var provider) -> closures.add(provider);
    }
  }
}
