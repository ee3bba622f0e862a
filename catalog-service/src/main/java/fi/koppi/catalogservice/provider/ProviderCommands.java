package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.details.ProviderDetails;
import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** The use cases that change providers. */
@ApplicationScoped
public class ProviderCommands {

  private final Providers providers;
  private final ProviderCheck check;
  private final Announcer<ProviderEvent> events;
  private final InstantSource time;

  @Inject
  ProviderCommands(
      Providers providers,
      ProviderCheck check,
      Announcer<ProviderEvent> events,
      InstantSource time) {
    this.providers = providers;
    this.check = check;
    this.events = events;
    this.time = time;
  }

  @Transactional
  public Provider register(ProviderId id, ProviderDetails details) {
    providers.takeTurns();
    providers
        .find(id)
        .or(() -> providers.findSame(id, details))
        .ifPresent(ProviderCommands::refuseTwice);
    check.check(id, details, today());
    var provider = Provider.register(id, details, time.instant());
    providers.add(provider);
    events.announce(provider.registered());
    return provider;
  }

  /** Closes a provider; drafts that proposals led to end with it. */
  @Transactional
  public Provider close(ProviderId id, long expectedVersion, Actor by) {
    var provider = providers.lock(id);
    IfMatch.check(expectedVersion, provider.version());
    events.announce(provider.close(by, time.instant()));
    return provider;
  }

  /** Replaces what is recorded of the provider; those below it stay there. */
  @Transactional
  public Provider change(ProviderId id, long expectedVersion, ProviderDetails details) {
    providers.takeTurns();
    var provider = providers.lock(id);
    IfMatch.check(expectedVersion, provider.version());
    // This is read before anything changes, because a query first writes pending changes.
    providers.findSame(id, details).ifPresent(ProviderCommands::refuseTwice);
    check.check(id, details, today());
    events.announce(provider.change(details, time.instant()));
    return provider;
  }

  /** Finds the active providers whose last day is over. */
  @Transactional
  public List<ProviderId> ended() {
    return providers.ended(today());
  }

  /** Closes a provider whose last day is over, unless another replica does so. */
  @Transactional
  public void closeEnded(ProviderId id) {
    providers
        .lockEnded(id, today())
        .ifPresent(provider ->
            events.announce(provider.close(ScheduledActor.of(provider.id()), time.instant())));
  }

  private LocalDate today() {
    return Today.at(time.instant());
  }

  private static void refuseTwice(Provider present) {
    throw new Refused(
        ProviderProblem.PROVIDER_ALREADY_REGISTERED,
        "Its id, OID, business id or admission principal is that of /v1/providers/"
            + present.id().value());
  }
}
