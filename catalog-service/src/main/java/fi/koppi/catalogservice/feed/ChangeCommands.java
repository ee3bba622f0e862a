package fi.koppi.catalogservice.feed;

import fi.koppi.catalogservice.offering.ChangeLog;
import fi.koppi.catalogservice.offering.OfferingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

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
  public void note(List<? extends OfferingEvent> events) {
    feed.add(events.stream().flatMap(ChangeCommands::news).toList());
  }

  private static Stream<ChangeFeed.News> news(OfferingEvent event) {
    return switch (event) {
      case OfferingEvent.Published published -> news(published, Change.Kind.STATUS);
      case OfferingEvent.Revised revised -> news(revised, Change.Kind.CONTENT);
      case OfferingEvent.Closed closed -> news(closed, Change.Kind.STATUS);
      case OfferingEvent.Archived archived -> news(archived, Change.Kind.STATUS);
      case OfferingEvent.Cancelled cancelled -> news(cancelled, Change.Kind.STATUS);
      // A draft is nobody's business but its provider's, and neither is another one of it.
      case OfferingEvent.Drafted drafted -> Stream.empty();
      case OfferingEvent.Redrafted redrafted -> Stream.empty();
      // What was never told need not be taken back.
      case OfferingEvent.Discarded discarded -> Stream.empty();
    };
  }

  private static Stream<ChangeFeed.News> news(OfferingEvent event, Change.Kind kind) {
    return Stream.of(new ChangeFeed.News(event.offering(), kind, event.at()));
  }
}
