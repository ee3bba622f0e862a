package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.catalogservice.provider.CatalogEditors;
import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/** The use cases that change programmes. */
@ApplicationScoped
public class ProgrammeCommands {

  private final Programmes programmes;
  private final ProgrammeCheck check;
  private final Announcer<ProgrammeEvent> events;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  ProgrammeCommands(
      Programmes programmes,
      ProgrammeCheck check,
      Announcer<ProgrammeEvent> events,
      Ids ids,
      InstantSource time) {
    this.programmes = programmes;
    this.check = check;
    this.events = events;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public Programme add(ProviderId provider, ProgrammeDetails details, Actor by) {
    CatalogEditors.require(by, provider);
    check.requireActive(provider);
    check.check(details);
    var id = new ProgrammeId(ids.next());
    var programme = Programme.add(id, provider, details, time.instant());
    programmes.add(programme);
    events.announce(programme.added());
    return programme;
  }

  /** Replaces what is recorded of the programme; what is published of it is published anew. */
  @Transactional
  public Programme change(
      ProgrammeId id, long expectedVersion, UnaryOperator<ProgrammeDetails> change, Actor by) {
    var programme = locked(id, expectedVersion, by);
    var details = change.apply(programme.details());
    var changed = programme.change(details, by, time.instant());
    check.check(details);
    events.announce(changed);
    return programme;
  }

  /** Ends the programme: nothing more is published of it, and proposed drafts end with it. */
  @Transactional
  public Programme retire(ProgrammeId id, long expectedVersion, Actor by) {
    var programme = locked(id, expectedVersion, by);
    events.announce(programme.retire(by, time.instant()));
    return programme;
  }

  private Programme locked(ProgrammeId id, long expectedVersion, Actor by) {
    var programme =
        programmes
            .lock(id)
            .filter(found -> CatalogEditors.include(by, found.provider()))
            .orElseThrow(ProgrammeQueries::unknown);
    IfMatch.check(expectedVersion, programme.version());
    return programme;
  }
}
