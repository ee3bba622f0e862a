package fi.koppi.referralservice.feed;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.contact.ContactEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes the attempts to reach a client into the feed of each organisation that may read them. */
@ApplicationScoped
class ContactFollower {

  private final ChangeFeed feed;

  @Inject
  ContactFollower(ChangeFeed feed) {
    this.feed = feed;
  }

  void follow(@Observes @Priority(Followers.FEED) ContactEvent event) {
    switch (event) {
      case ContactEvent.Attempted(var referral, var at, var audience) -> {
        var change =
            new Change(
                referral.id(), Change.Kind.CONTACT, referral.status(), referral.version(), at);
        feed.append(
            change.entry(),
            audience.stream().map(OrganisationId::value).collect(toUnmodifiableSet()));
      }
    }
  }
}
