package fi.koppi.catalogservice.feed;

import fi.koppi.catalogservice.offering.ChangeLog;
import fi.koppi.catalogservice.offering.OfferingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes the feed; part of the offering's transaction. */
@ApplicationScoped
class ChangeCommands implements ChangeLog {

  private final ChangeFeed feed;

  @Inject
  ChangeCommands(ChangeFeed feed) {
    this.feed = feed;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(OfferingEvent event) {
    switch (event) {
      case OfferingEvent.Published published -> note(published, Change.Kind.STATUS);
      case OfferingEvent.Revised revised -> note(revised, Change.Kind.CONTENT);
      case OfferingEvent.Closed closed -> note(closed, Change.Kind.STATUS);
      case OfferingEvent.Archived archived -> note(archived, Change.Kind.STATUS);
      case OfferingEvent.Cancelled cancelled -> note(cancelled, Change.Kind.STATUS);
      case OfferingEvent.Drafted drafted -> {
        // A draft is nobody's business but its provider's.
      }
      case OfferingEvent.Redrafted redrafted -> {
        // Nor is another draft.
      }
      case OfferingEvent.Discarded discarded -> {
        // What was never told need not be taken back.
      }
    }
  }

  private void note(OfferingEvent event, Change.Kind kind) {
    feed.changed(event.offering(), kind, event.at());
  }
}
