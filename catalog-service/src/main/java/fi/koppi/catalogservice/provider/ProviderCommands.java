package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;

/** The use cases that change providers. */
@ApplicationScoped
public class ProviderCommands {

  private final Providers providers;
  private final ProviderRules rules;
  private final ProviderUse use;
  private final ProviderEvents events;
  private final InstantSource time;

  @Inject
  ProviderCommands(
      Providers providers,
      ProviderRules rules,
      ProviderUse use,
      ProviderEvents events,
      InstantSource time) {
    this.providers = providers;
    this.rules = rules;
    this.use = use;
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
    rules.check(id, details.profile(), today());
    var provider = Provider.register(id, details, time.instant());
    providers.add(provider);
    return told(provider.registered(), provider);
  }

  /** Has it teach nothing more; drafts that proposals led to end with it. */
  @Transactional
  public Provider close(ProviderId id, long expectedVersion, Actor by) {
    var provider = providers.lock(id);
    IfMatch.check(expectedVersion, provider.version());
    return closed(provider, by);
  }

  /** Has the provider be recorded otherwise from now on; those below it stay there. */
  @Transactional
  public Provider change(ProviderId id, long expectedVersion, ProviderDetails details) {
    providers.takeTurns();
    var provider = providers.lock(id);
    IfMatch.check(expectedVersion, provider.version());
    // Asked before anything changes: whatever is asked writes what has changed first.
    providers.findSame(id, details).ifPresent(ProviderCommands::refuseTwice);
    rules.check(id, details.profile(), today());
    return told(provider.change(details, time.instant()), provider);
  }

  /** Closes one provider whose last day is over; false when there is none left to close. */
  @Transactional
  public boolean closeOneEnded() {
    var ended = providers.lockOneEnded(today());
    ended.ifPresent(provider -> closed(provider, ScheduledActor.of(provider.id())));
    return ended.isPresent();
  }

  private Provider closed(Provider provider, Actor by) {
    var at = time.instant();
    var event = provider.close(at);
    // Whoever asks who teaches something has to see that this one does not any more.
    providers.flush();
    use.ended(provider.id(), by, at);
    return told(event, provider);
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

  private Provider told(ProviderEvent event, Provider provider) {
    providers.flush();
    events.publish(event, provider);
    return provider;
  }
}
