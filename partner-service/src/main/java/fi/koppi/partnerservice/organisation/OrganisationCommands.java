package fi.koppi.partnerservice.organisation;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.Refused;
import fi.koppi.partnerservice.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** The use cases that change organisations. */
@ApplicationScoped
public class OrganisationCommands {

  private final Organisations organisations;
  private final Announcer<OrganisationEvent> events;
  private final InstantSource time;

  @Inject
  OrganisationCommands(
      Organisations organisations, Announcer<OrganisationEvent> events, InstantSource time) {
    this.organisations = organisations;
    this.events = events;
    this.time = time;
  }

  @Transactional
  public Organisation register(OrganisationId id, OrganisationDetails details) {
    organisations
        .find(id)
        .or(() -> organisations.findByBusinessId(details.businessId()))
        .ifPresent(OrganisationCommands::refuseTwice);
    var organisation = Organisation.register(id, details, time.instant());
    organisations.add(organisation);
    return announced(organisation.registered());
  }

  @Transactional
  public Organisation close(OrganisationId id, long expectedVersion) {
    var organisation = organisations.lock(id);
    IfMatch.check(expectedVersion, organisation.version());
    return announced(organisation.close(time.instant()));
  }

  private static void refuseTwice(Organisation present) {
    throw new Refused(
        OrganisationProblem.ORGANISATION_ALREADY_REGISTERED,
        "Read it at /v1/organisations/" + present.id().value());
  }

  private Organisation announced(OrganisationEvent event) {
    events.announce(event);
    return event.organisation();
  }
}
