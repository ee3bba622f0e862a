package fi.koppi.referralservice.feed;

import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.kit.feed.FeedPage;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.access.ProtectedData;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.provider.ProviderQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * The one way in to the change feed. A page that shows nobody leaves no line in the access log:
 * readers ask all the time whether anything has happened, and the first page that tells them leaves
 * one.
 */
@ApplicationScoped
class FeedOpener {

  private final ChangeFeed feed;
  private final ProviderQueries providers;
  private final ProtectedData data;

  @Inject
  FeedOpener(ChangeFeed feed, ProviderQueries providers, ProtectedData data) {
    this.feed = feed;
    this.providers = providers;
    this.data = data;
  }

  /** Opens the changes after a cursor for the caller's organisation. */
  FeedPage<Change> after(@Nullable String cursor, int limit, Actor by) {
    data.enter(by, FeedAction.CHANGES_READ, null);
    if (!by.has(Roles.COACH) && !by.has(Roles.SERVICE_MANAGER)) {
      providers.requireOpen(new ProviderId(by.organisation()));
    }
    var page = feed.read(cursor, limit, by.organisation()).map(Change::of);
    if (!page.changes().isEmpty()) {
      var referrals = page.changes().stream().map(Change::referral).distinct();
      data.record(by, FeedAction.CHANGES_READ, Subject.ofReferrals(referrals.toList()));
    }
    return page;
  }
}
