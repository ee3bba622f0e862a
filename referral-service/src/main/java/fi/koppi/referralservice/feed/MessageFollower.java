package fi.koppi.referralservice.feed;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.message.MessageEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes into the other side's feed that there is a message, or that one was passed on. */
@ApplicationScoped
class MessageFollower {

  private final ChangeFeed feed;

  @Inject
  MessageFollower(ChangeFeed feed) {
    this.feed = feed;
  }

  void follow(@Observes @Priority(Followers.FEED) MessageEvent event) {
    var referral = event.referral();
    var change =
        new Change(
            referral.id(), Change.Kind.MESSAGE, referral.status(), referral.version(), event.at());
    feed.append(
        change.entry(),
        event.told().stream().map(OrganisationId::value).collect(toUnmodifiableSet()));
  }
}
