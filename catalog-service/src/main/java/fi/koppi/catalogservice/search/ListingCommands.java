package fi.koppi.catalogservice.search;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.Listing;
import fi.koppi.kit.sql.BeforeCommit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Updates the listing in the transaction that changes an offering. The listing is written once, at
 * the end of the transaction, because a file or a programme may change many offerings in one.
 */
@ApplicationScoped
class ListingCommands implements Listing {

  private final ListedOfferings listed;
  private final BeforeCommit<OfferingId, Boolean> isListed;

  @Inject
  ListingCommands(ListedOfferings listed, TransactionSynchronizationRegistry transactions) {
    this.listed = listed;
    this.isListed = new BeforeCommit<>(transactions, this::write);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void list(OfferingId offering) {
    isListed.put(offering, true);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(OfferingId offering) {
    isListed.put(offering, false);
  }

  private void write(Map<OfferingId, Boolean> offerings) {
    listed.remove(offerings.keySet());
    offerings.values().removeIf(isListed -> !isListed);
    listed.add(offerings.keySet());
  }
}
