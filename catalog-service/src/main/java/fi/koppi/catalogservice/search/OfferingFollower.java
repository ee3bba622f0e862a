package fi.koppi.catalogservice.search;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.OfferingEvent;
import fi.koppi.kit.sql.BeforeCommit;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;

/**
 * Lists offerings for the search while they are published. The rows are written once, at the end of
 * the transaction, because a file or a programme may change many offerings in one.
 */
@ApplicationScoped
class OfferingFollower {

  private final ListedOfferings listed;
  private final BeforeCommit<OfferingId, Boolean> isListed;

  @Inject
  OfferingFollower(ListedOfferings listed, TransactionSynchronizationRegistry transactions) {
    this.listed = listed;
    this.isListed = new BeforeCommit<>(transactions, this::write);
  }

  void follow(@Observes @Priority(Followers.SEARCH) OfferingEvent event) {
    switch (event) {
      case OfferingEvent.Published(var offering, var at) -> isListed.put(offering.id(), true);
      case OfferingEvent.PublishedAtOnce(var offering, var at) -> isListed.put(offering.id(), true);
      case OfferingEvent.Revised(var offering, var at) -> isListed.put(offering.id(), true);
      case OfferingEvent.Closed(var offering, var at) -> isListed.put(offering.id(), false);
      case OfferingEvent.Cancelled(var offering, var at) -> isListed.put(offering.id(), false);
      case OfferingEvent.Archived archived -> {
        // It was closed before, which took it off the list.
      }
      case OfferingEvent.Drafted drafted -> {
        // A draft is not listed.
      }
      case OfferingEvent.Redrafted redrafted -> {
        // A draft is not listed.
      }
      case OfferingEvent.Discarded discarded -> {
        // A draft is not listed.
      }
    }
  }

  private void write(Map<OfferingId, Boolean> offerings) {
    listed.remove(offerings.keySet());
    offerings.values().removeIf(isListed -> !isListed);
    listed.add(offerings.keySet());
  }
}
