package fi.koppi.referralservice.feed;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.condition.ConditionEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes what becomes of conditions into the feed of each side of their referrals. */
@ApplicationScoped
class ConditionFollower {

  private final ChangeFeed feed;

  @Inject
  ConditionFollower(ChangeFeed feed) {
    this.feed = feed;
  }

  void follow(@Observes @Priority(Followers.FEED) ConditionEvent event) {
    var referral = event.referral();
    var change =
        new Change(
            referral.id(),
            Change.Kind.CONDITION,
            referral.status(),
            referral.version(),
            event.at());
    feed.append(
        change.entry(),
        event.audience().stream().map(OrganisationId::value).collect(toUnmodifiableSet()));
  }
}
