package fi.koppi.catalogservice.feed;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import fi.koppi.catalogservice.offering.ChangeLog;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingEvent;
import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.kit.feed.FeedEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the change feed, in the transaction in which an offering changes. */
@ApplicationScoped
class ChangeCommands implements ChangeLog {

  private final ChangeFeed feed;

  @Inject
  ChangeCommands(ChangeFeed feed) {
    this.feed = feed;
  }

  @Override
  @Transactional(MANDATORY)
  public void record(List<? extends OfferingEvent> events, List<Offering> offerings) {
    List<FeedEntry> entries = new ArrayList<>();
    for (int n = 0; n < events.size(); n++) {
      change(events.get(n), offerings.get(n)).map(Change::entry).ifPresent(entries::add);
    }
    feed.appendAll(entries, Set.of(ChangeFeed.EVERYBODY));
  }

  private static Optional<Change> change(OfferingEvent event, Offering offering) {
    return switch (event) {
      case OfferingEvent.Published published -> change(published, offering, Change.Kind.STATUS);
      case OfferingEvent.Revised revised -> change(revised, offering, Change.Kind.CONTENT);
      case OfferingEvent.Closed closed -> change(closed, offering, Change.Kind.STATUS);
      case OfferingEvent.Archived archived -> change(archived, offering, Change.Kind.STATUS);
      case OfferingEvent.Cancelled cancelled -> change(cancelled, offering, Change.Kind.STATUS);
      // Only its provider may see a draft.
      case OfferingEvent.Drafted drafted -> Optional.empty();
      case OfferingEvent.Redrafted redrafted -> Optional.empty();
      // Readers never heard of it.
      case OfferingEvent.Discarded discarded -> Optional.empty();
    };
  }

  private static Optional<Change> change(OfferingEvent event, Offering offering, Change.Kind kind) {
    return Optional.of(
        new Change(offering.id(), kind, offering.status(), offering.version(), event.at()));
  }
}
