package fi.koppi.catalogservice.feed;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.offering.OfferingEvent;
import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.kit.feed.FeedEntry;
import fi.koppi.kit.sql.BeforeCommit;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Set;

/**
 * Adds the changes of published offerings to the change feed. The entries are written together, at
 * the end of the transaction, because a file or a programme may change many offerings in one.
 */
@ApplicationScoped
class OfferingFollower {

  private final BeforeCommit<OfferingEvent, FeedEntry> entries;

  @Inject
  OfferingFollower(ChangeFeed feed, TransactionSynchronizationRegistry transactions) {
    this.entries =
        new BeforeCommit<>(
            transactions,
            gathered ->
                feed.appendAll(List.copyOf(gathered.values()), Set.of(ChangeFeed.EVERYBODY)));
  }

  void follow(@Observes @Priority(Followers.FEED) OfferingEvent event) {
    switch (event) {
      case OfferingEvent.Published published -> add(published, Change.Kind.STATUS);
      case OfferingEvent.PublishedAtOnce published -> add(published, Change.Kind.STATUS);
      case OfferingEvent.Revised revised -> add(revised, Change.Kind.CONTENT);
      case OfferingEvent.Closed closed -> add(closed, Change.Kind.STATUS);
      case OfferingEvent.Archived archived -> add(archived, Change.Kind.STATUS);
      case OfferingEvent.Cancelled cancelled -> add(cancelled, Change.Kind.STATUS);
      case OfferingEvent.Drafted drafted -> {
        // Only its provider sees a draft.
      }
      case OfferingEvent.Redrafted redrafted -> {
        // Only its provider sees a draft.
      }
      case OfferingEvent.Discarded discarded -> {
        // The feed never had it.
      }
    }
  }

  /** Collects an entry with the present status and version; a later event has its own entry. */
  private void add(OfferingEvent event, Change.Kind kind) {
    var offering = event.offering();
    var change = new Change(offering.id(), kind, offering.status(), offering.version(), event.at());
    entries.put(event, change.entry());
  }
}
