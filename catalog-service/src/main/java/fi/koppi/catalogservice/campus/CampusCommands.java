package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.CatalogEditors;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.Providers;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** The use cases that change campuses. */
@ApplicationScoped
public class CampusCommands {

  private final Campuses campuses;
  private final CampusUse use;
  private final Providers providers;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  CampusCommands(
      Campuses campuses, CampusUse use, Providers providers, Ids ids, InstantSource time) {
    this.campuses = campuses;
    this.use = use;
    this.providers = providers;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public Campus add(ProviderId provider, CampusDetails details, Actor by) {
    CatalogEditors.require(by, provider);
    var found = providers.find(provider).orElseThrow(CatalogEditors::unknownProvider);
    requireActive(found);
    var id = new CampusId(ids.next());
    requireOwnOid(id, details);
    var campus = Campus.add(id, provider, details, time.instant());
    campuses.add(campus);
    campuses.flush();
    return campus;
  }

  @Transactional
  public Campus change(CampusId id, long expectedVersion, CampusDetails details, Actor by) {
    var campus = locked(id, expectedVersion, by);
    requireOwnOid(id, details);
    campus.change(details);
    campuses.flush();
    return campus;
  }

  /** Closes a campus at which nothing that is published takes place. */
  @Transactional
  public Campus close(CampusId id, long expectedVersion, Actor by) {
    var campus = locked(id, expectedVersion, by);
    campus.close();
    if (use.takesPlaceAt(id)) {
      throw new Refused(
          CampusProblem.CAMPUS_IN_USE, "Move, close or cancel what is published there first.");
    }
    campuses.flush();
    return campus;
  }

  /**
   * Closes one campus whose last day is over or whose provider is closed; false when there is none
   * left to close. While something that is published takes place there, it stays open.
   */
  @Transactional
  public boolean closeOneEnded() {
    var today = Today.at(time.instant());
    // Asked again under the lock: something may have been published there since it was found.
    var ended = campuses.lockOneEnded(today).filter(campus -> !use.takesPlaceAt(campus.id()));
    ended.ifPresent(Campus::close);
    return ended.isPresent();
  }

  private static void requireActive(Provider provider) {
    if (!provider.isActive()) {
      throw new Refused(CampusProblem.CAMPUS_PROVIDER_INACTIVE, "It teaches nowhere any more.");
    }
  }

  private void requireOwnOid(CampusId id, CampusDetails details) {
    var oid = details.oid();
    if (oid == null) {
      return;
    }
    campuses.takeTurns();
    campuses
        .findSame(id, oid)
        .ifPresent(same -> {
          throw new Refused(
              CampusProblem.CAMPUS_OID_TAKEN, "It is that of /v1/campuses/" + same.id().value());
        });
  }

  private Campus locked(CampusId id, long expectedVersion, Actor by) {
    var campus =
        campuses
            .lock(id)
            .filter(found -> CatalogEditors.include(by, found.provider()))
            .orElseThrow(CampusQueries::unknown);
    IfMatch.check(expectedVersion, campus.version());
    return campus;
  }
}
