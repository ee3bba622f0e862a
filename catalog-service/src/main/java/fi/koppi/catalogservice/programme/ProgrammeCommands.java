package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.CatalogEditors;
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
  private final ProgrammeRules rules;
  private final ProgrammeConsequences consequences;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  ProgrammeCommands(
      Programmes programmes,
      ProgrammeRules rules,
      ProgrammeConsequences consequences,
      Ids ids,
      InstantSource time) {
    this.programmes = programmes;
    this.rules = rules;
    this.consequences = consequences;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public Programme add(ProviderId provider, ProgrammeDetails details, Actor by) {
    CatalogEditors.require(by, provider);
    rules.requireActive(provider);
    rules.check(details);
    var id = new ProgrammeId(ids.next());
    var programme = Programme.add(id, provider, details, time.instant());
    programmes.add(programme);
    programmes.flush();
    consequences.added(programme);
    return programme;
  }

  /** Has the programme say something else; what is published of it is told anew. */
  @Transactional
  public Programme change(
      ProgrammeId id, long expectedVersion, UnaryOperator<ProgrammeDetails> change, Actor by) {
    var programme = locked(id, expectedVersion, by);
    var before = programme.details();
    var details = change.apply(before);
    programme.change(details);
    rules.check(details);
    programmes.flush();
    consequences.changed(programme, before.skills(), by, time.instant());
    return programme;
  }

  /** Has nothing more be published of the programme; drafts that proposals led to end with it. */
  @Transactional
  public Programme retire(ProgrammeId id, long expectedVersion, Actor by) {
    var programme = locked(id, expectedVersion, by);
    var at = time.instant();
    programme.retire(at);
    programmes.flush();
    consequences.retired(programme, by, at);
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
