package fi.koppi.catalogservice.feed;

import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingQueries;
import fi.koppi.kit.http.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Reads everything that is published, page by page. */
@ApplicationScoped
public class ExportQueries {

  private final OfferingQueries offerings;

  @Inject
  ExportQueries(OfferingQueries offerings) {
    this.offerings = offerings;
  }

  /**
   * Reads a page in a transaction of its own. What was read is released with the transaction, so
   * that an export of any length needs no more memory than a page.
   */
  @Transactional
  public Page<Offering> page(@Nullable String cursor) {
    return offerings.published(null, cursor, Page.MAX_LIMIT);
  }
}
