package fi.koppi.catalogservice.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What follows from a change of an offering: for its seats, and for those who listen. */
@ApplicationScoped
class OfferingConsequences {

  private final Seating seating;
  private final OfferingEvents events;

  @Inject
  OfferingConsequences(Seating seating, OfferingEvents events) {
    this.seating = seating;
    this.events = events;
  }

  void follow(OfferingEvent event, Offering offering) {
    // The new state leaves before the answers to seats that follow from it.
    events.publish(event, offering);
    switch (event) {
      case OfferingEvent.Drafted(var id, var at) ->
          seating.prepare(id, offering.details().places());
      case OfferingEvent.Redrafted(var id, var at) ->
          seating.resize(id, offering.details().places());
      case OfferingEvent.Revised(var id, var at) -> seating.resize(id, offering.details().places());
      case OfferingEvent.Published(var id, var at) -> seating.open(id);
      case OfferingEvent.Closed(var id, var at) -> seating.close(id);
      case OfferingEvent.Archived(var id, var at) -> seating.archive(id);
      case OfferingEvent.Cancelled(var id, var at) -> seating.cancel(id);
      case OfferingEvent.Discarded(var id, var at) -> seating.cancel(id);
    }
  }
}
