package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.publishing.OfferingCheck;
import fi.koppi.catalogservice.programme.ProgrammeQueries;
import fi.koppi.catalogservice.provider.CatalogEditors;
import fi.koppi.catalogservice.provider.ProviderQueries;
import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The use cases that change offerings. */
@ApplicationScoped
public class OfferingCommands {

  private final Offerings offerings;
  private final ProgrammeQueries programmes;
  private final ProviderQueries providers;
  private final OfferingCheck check;
  private final Announcer<OfferingEvent> events;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  OfferingCommands(
      Offerings offerings,
      ProgrammeQueries programmes,
      ProviderQueries providers,
      OfferingCheck check,
      Announcer<OfferingEvent> events,
      Ids ids,
      InstantSource time) {
    this.offerings = offerings;
    this.programmes = programmes;
    this.providers = providers;
    this.check = check;
    this.events = events;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public Offering draft(ProgrammeId programmeId, OfferingDetails details, Actor by) {
    lockForDraft(programmeId);
    var offering = drafted(programmeId, details, by);
    offerings.add(offering);
    return announced(offering.drafted());
  }

  /**
   * Locks the programme and its provider, so that nobody retires or closes them until the
   * transaction ends. Both look for drafts, and would miss one that is about to be added.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void lockForDraft(ProgrammeId programme) {
    programmes.lockToRead(programme).ifPresent(found -> providers.lockToRead(found.provider()));
  }

  /**
   * Locks the provider, so that nobody closes it until the transaction ends: that looks for what is
   * published, and would miss what is about to be added.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void lockForPublishing(ProviderId provider) {
    providers.lockToRead(provider);
  }

  /** Drafts an offering for an accepted proposal; its programme has to be locked before. */
  @Transactional
  public Offering draftFrom(
      OfferingOrigin origin, ProgrammeId programmeId, OfferingDetails details, Actor by) {
    var offering = drafted(programmeId, details, by);
    offering.comesFrom(origin);
    offerings.add(offering);
    return announced(offering.drafted());
  }

  /**
   * Makes an offering that is published without having been a draft; {@link #addPublished} stores
   * it. Its provider has to be locked before.
   */
  @Transactional
  public Offering makePublished(ProgrammeId programmeId, OfferingDetails details, Actor by) {
    var offering = drafted(programmeId, details, by);
    published(offering, by, time.instant());
    return offering;
  }

  /** Adds several published offerings, in fewer steps than one by one. */
  @Transactional
  public void addPublished(List<Offering> published) {
    published.forEach(offerings::add);
    events.announceAll(published.stream().map(Offering::publishedAtOnce).toList());
  }

  private Offering drafted(ProgrammeId programmeId, OfferingDetails details, Actor by) {
    var programme =
        programmes
            .find(programmeId)
            .filter(found -> CatalogEditors.include(by, found.provider()))
            .orElseThrow(OfferingCommands::unknownProgramme);
    check.checkDraft(programme, details);
    var id = new OfferingId(ids.next());
    return Offering.draft(id, programme, details, by, time.instant());
  }

  /** Replaces the details; a published offering still has to meet the rules for publishing. */
  @Transactional
  public Offering revise(
      OfferingId id,
      long expectedVersion,
      OfferingDetails details,
      @Nullable String reason,
      Actor by) {
    return change(id, expectedVersion, by, offering -> revised(offering, details, reason, by));
  }

  @Transactional
  public Offering publish(OfferingId id, long expectedVersion, Actor by) {
    return change(id, expectedVersion, by, offering -> published(offering, by, time.instant()));
  }

  @Transactional
  public Offering close(OfferingId id, long expectedVersion, Actor by) {
    return change(id, expectedVersion, by, offering -> offering.close(by, time.instant()));
  }

  @Transactional
  public Offering archive(OfferingId id, long expectedVersion, Actor by) {
    return change(id, expectedVersion, by, offering -> offering.archive(by, time.instant()));
  }

  @Transactional
  public Offering cancel(OfferingId id, long expectedVersion, Actor by) {
    return change(id, expectedVersion, by, offering -> offering.cancel(by, time.instant()));
  }

  private OfferingEvent revised(
      Offering offering, OfferingDetails details, @Nullable String reason, Actor by) {
    var at = time.instant();
    var before = offering.details();
    var event = offering.revise(details, reason, by, at);
    if (offering.isPublic()) {
      check.checkRevision(offering, before, Today.at(at));
    } else {
      check.checkRedraft(offering);
    }
    return event;
  }

  private OfferingEvent published(Offering offering, Actor by, Instant at) {
    // The status comes first: what is published already need not be fit to be published again.
    var event = offering.publish(by, at);
    check.checkPublishing(offering, Today.at(at));
    return event;
  }

  private Offering change(
      OfferingId id, long expectedVersion, Actor by, Function<Offering, OfferingEvent> transition) {
    var offering =
        offerings
            .lock(id)
            .filter(found -> CatalogEditors.include(by, found.provider()))
            .orElseThrow(OfferingQueries::unknown);
    IfMatch.check(expectedVersion, offering.version());
    return announced(transition.apply(offering));
  }

  private Offering announced(OfferingEvent event) {
    events.announce(event);
    return event.offering();
  }

  private static Refused unknownProgramme() {
    return new Refused(CommonProblem.NOT_FOUND, "No programme that you may offer has this id.");
  }
}
