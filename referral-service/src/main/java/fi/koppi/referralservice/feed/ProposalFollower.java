package fi.koppi.referralservice.feed;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.proposal.ProposalEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes what is proposed and answered into the feed of each side of the referrals. */
@ApplicationScoped
class ProposalFollower {

  private final ChangeFeed feed;

  @Inject
  ProposalFollower(ChangeFeed feed) {
    this.feed = feed;
  }

  void follow(@Observes @Priority(Followers.FEED) ProposalEvent event) {
    var referral = event.referral();
    var change =
        new Change(
            referral.id(), Change.Kind.PROPOSAL, referral.status(), referral.version(), event.at());
    feed.append(
        change.entry(),
        event.audience().stream().map(OrganisationId::value).collect(toUnmodifiableSet()));
  }
}
