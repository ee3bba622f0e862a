package fi.koppi.catalogservice.search;

import fi.koppi.catalogservice.offering.Listing;
import fi.koppi.catalogservice.offering.OfferingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps what can be found as it is; part of the offering's transaction. */
@ApplicationScoped
class ListingCommands implements Listing {

  private final ListedOfferings listed;

  @Inject
  ListingCommands(ListedOfferings listed) {
    this.listed = listed;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void list(OfferingId offering) {
    listed.put(offering);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(OfferingId offering) {
    listed.remove(offering);
  }
}
