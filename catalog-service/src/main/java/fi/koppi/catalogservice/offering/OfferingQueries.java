package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.CatalogEditors;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The read side of offerings: drafts for those who may edit them, the rest for everybody. */
@ApplicationScoped
public class OfferingQueries {

  private final Offerings offerings;

  @Inject
  OfferingQueries(Offerings offerings) {
    this.offerings = offerings;
  }

  public Offering get(OfferingId id, Actor by) {
    return offerings
        .find(id)
        .filter(found -> found.isPublic() || CatalogEditors.include(by, found.provider()))
        .orElseThrow(OfferingQueries::unknown);
  }

  public Optional<Offering> find(OfferingId id) {
    return offerings.find(id);
  }

  /** Locks the offering until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Offering> lock(OfferingId id) {
    return offerings.lock(id);
  }

  public Page<Offering> published(
      @Nullable ProviderId provider, @Nullable String cursor, int limit) {
    var rows = offerings.published(provider, Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, offering -> Cursor.of(offering.id().value()));
  }

  /** Returns the revisions of an offering, for those who may edit it. */
  @Transactional
  public Page<Revision> revisions(OfferingId id, @Nullable String cursor, int limit, Actor by) {
    var revisions =
        offerings
            .find(id)
            .filter(found -> CatalogEditors.include(by, found.provider()))
            .orElseThrow(OfferingQueries::unknown)
            .revisions();
    return Page.in(revisions, cursor, limit);
  }

  /** Refuses an offering that the caller may not see as if it did not exist. */
  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "No offering that you may see has this id.");
  }
}
