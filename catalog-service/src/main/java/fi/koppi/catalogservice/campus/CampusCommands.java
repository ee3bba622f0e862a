package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.municipality.MunicipalityQueries;
import fi.koppi.catalogservice.provider.CatalogEditors;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.ProviderQueries;
import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/** The use cases that change campuses. */
@ApplicationScoped
public class CampusCommands {

  private final Campuses campuses;
  private final ProviderQueries providers;
  private final MunicipalityQueries municipalities;
  private final Announcer<CampusEvent> events;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  CampusCommands(
      Campuses campuses,
      ProviderQueries providers,
      MunicipalityQueries municipalities,
      Announcer<CampusEvent> events,
      Ids ids,
      InstantSource time) {
    this.campuses = campuses;
    this.providers = providers;
    this.municipalities = municipalities;
    this.events = events;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public Campus add(ProviderId provider, CampusDetails details, Actor by) {
    CatalogEditors.require(by, provider);
    // Locked, so that closing the provider finds the campus and closes it as well.
    var found = providers.lockToRead(provider).orElseThrow(CatalogEditors::unknownProvider);
    requireActive(found);
    requireKnown(details.municipality());
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
    events.announce(campus.close());
    return campus;
  }

  /** Finds the open campuses whose last day is over or whose provider is closed. */
  List<CampusId> ended() {
    return campuses.ended(Today.at(time.instant()));
  }

  /**
   * Closes an ended campus, unless another replica does so.
   *
   * @throws Refused while something that is published takes place there
   */
  @Transactional
  void closeEnded(CampusId id) {
    campuses.lockOpen(id).ifPresent(campus -> events.announce(campus.close()));
  }

  private static void requireActive(Provider provider) {
    if (!provider.isActive()) {
      throw new Refused(
          CampusProblem.CAMPUS_PROVIDER_INACTIVE,
          "The provider is closed and cannot have new campuses.");
    }
  }

  private void requireKnown(MunicipalityCode municipality) {
    if (!municipalities.isKnown(municipality)) {
      throw new Refused(
          CommonProblem.VALIDATION_FAILED,
          List.of(new Violation("/municipality", "unknown", MunicipalityQueries.UNKNOWN)));
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
              CampusProblem.CAMPUS_OID_TAKEN,
              "The OID belongs to /v1/campuses/" + same.id().value());
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
