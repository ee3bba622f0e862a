package fi.koppi.partnerservice.need;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.partnerservice.NeedId;
import fi.koppi.partnerservice.OrganisationId;
import fi.koppi.partnerservice.organisation.OrganisationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.function.Function;

/** The use cases that change needs. */
@ApplicationScoped
public class NeedCommands {

  private final Needs needs;
  private final OrganisationQueries organisations;
  private final Announcer<NeedEvent> events;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  NeedCommands(
      Needs needs,
      OrganisationQueries organisations,
      Announcer<NeedEvent> events,
      Ids ids,
      InstantSource time) {
    this.needs = needs;
    this.organisations = organisations;
    this.events = events;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public Need draft(OrganisationId organisation, NeedDetails details, Actor by) {
    if (!NeedAccess.mayEdit(by, organisation)) {
      throw new Refused(
          CommonProblem.FORBIDDEN, "Only coordinators draft needs of another organisation.");
    }
    requireActive(organisation);
    var need = Need.draft(new NeedId(ids.next()), organisation, details, by, time.instant());
    needs.add(need);
    return announced(need.drafted());
  }

  @Transactional
  public Need publish(NeedId id, long expectedVersion, Actor by) {
    return change(id, expectedVersion, by, need -> need.publish(by, time.instant()));
  }

  @Transactional
  public Need fill(NeedId id, long expectedVersion, Actor by) {
    return change(id, expectedVersion, by, need -> need.fill(by, time.instant()));
  }

  @Transactional
  public Need withdraw(NeedId id, long expectedVersion, Actor by) {
    return change(id, expectedVersion, by, need -> need.withdraw(by, time.instant()));
  }

  private Need change(
      NeedId id, long expectedVersion, Actor by, Function<Need, NeedEvent> transition) {
    var need =
        needs
            .lock(id)
            .filter(found -> NeedAccess.mayEdit(by, found.organisation()))
            .orElseThrow(NeedAccess::unknown);
    IfMatch.check(expectedVersion, need.version());
    return announced(transition.apply(need));
  }

  private Need announced(NeedEvent event) {
    events.announce(event);
    return event.need();
  }

  private void requireActive(OrganisationId organisation) {
    if (!organisations.isActive(organisation)) {
      throw new Refused(NeedProblem.NEED_ORGANISATION_UNKNOWN, "Register the organisation first.");
    }
  }
}
