package fi.koppi.referralservice.feed;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.referral.ReferralEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes what happens to referrals into the feed of each organisation that may read of it. */
@ApplicationScoped
class ReferralFollower {

  private final ChangeFeed feed;

  @Inject
  ReferralFollower(ChangeFeed feed) {
    this.feed = feed;
  }

  void follow(@Observes @Priority(Followers.FEED) ReferralEvent event) {
    var referral = event.referral();
    var change =
        new Change(referral.id(), kindOf(event), referral.status(), referral.version(), event.at());
    feed.append(
        change.entry(),
        event.audience().stream().map(OrganisationId::value).collect(toUnmodifiableSet()));
  }

  private static Change.Kind kindOf(ReferralEvent event) {
    return switch (event) {
      case ReferralEvent.StatusChanged changed -> Change.Kind.STATUS;
      case ReferralEvent.SeatChanged changed -> Change.Kind.SEAT;
      case ReferralEvent.OutcomeRecorded recorded -> Change.Kind.OUTCOME;
      case ReferralEvent.ClientErased erased -> Change.Kind.ERASURE;
    };
  }
}
