package fi.koppi.catalogservice.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What follows from a change of an offering: for its seats, for searching, for those who asked for
 * it, for listeners and for readers of the feed.
 */
@ApplicationScoped
class OfferingConsequences {

  private final Seating seating;
  private final Listing listing;
  private final Sourcing sourcing;
  private final OfferingEvents events;
  private final ChangeLog changes;

  @Inject
  OfferingConsequences(
      Seating seating,
      Listing listing,
      Sourcing sourcing,
      OfferingEvents events,
      ChangeLog changes) {
    this.seating = seating;
    this.listing = listing;
    this.sourcing = sourcing;
    this.events = events;
    this.changes = changes;
  }

  /** What follows from offerings that are published as soon as they are there. */
  void followAdded(List<Offering> added) {
    events.publishAdded(added);
    changes.record(added.stream().map(Offering::published).toList(), added);
    for (var offering : added) {
      seating.provide(offering.id(), offering.details().places());
      show(offering.published(), offering);
    }
  }

  /** What follows from one event of each. */
  void followAll(List<? extends OfferingEvent> events, List<Offering> offerings) {
    for (int n = 0; n < offerings.size(); n++) {
      follow(events.get(n), offerings.get(n));
    }
  }

  void follow(OfferingEvent event, Offering offering) {
    // The new state leaves before the answers to seats that follow from it.
    events.publish(event, offering);
    changes.record(List.of(event), List.of(offering));
    var id = event.offering();
    switch (event) {
      case OfferingEvent.Drafted drafted -> seating.prepare(id, offering.details().places());
      case OfferingEvent.Redrafted redrafted -> seating.resize(id, offering.details().places());
      case OfferingEvent.Published published -> {
        seating.open(id);
        show(published, offering);
      }
      case OfferingEvent.Revised revised -> {
        seating.resize(id, offering.details().places());
        listing.list(id);
      }
      case OfferingEvent.Closed closed -> {
        seating.close(id);
        listing.remove(id);
        sourcing.ended(id);
      }
      case OfferingEvent.Archived archived -> seating.archive(id);
      case OfferingEvent.Cancelled cancelled -> {
        seating.cancel(id);
        listing.remove(id);
        sourcing.ended(id);
      }
      case OfferingEvent.Discarded discarded -> {
        seating.cancel(id);
        sourcing.discarded(id, discarded.at());
      }
    }
  }

  private void show(OfferingEvent.Published published, Offering offering) {
    listing.list(published.offering());
    sourcing.published(published.offering(), offering.origin(), published.at());
  }
}
