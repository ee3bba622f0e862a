package fi.koppi.catalogservice.provider;

import fi.koppi.kit.http.IfMatch;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** The use cases that change providers. */
@ApplicationScoped
public class ProviderCommands {

  private final Providers providers;
  private final ProviderEvents events;
  private final InstantSource time;

  @Inject
  ProviderCommands(Providers providers, ProviderEvents events, InstantSource time) {
    this.providers = providers;
    this.events = events;
    this.time = time;
  }

  @Transactional
  public Provider register(ProviderId id, ProviderDetails details) {
    providers
        .find(id)
        .or(() -> providers.findSame(details))
        .ifPresent(ProviderCommands::refuseTwice);
    var provider = Provider.register(id, details, time.instant());
    providers.add(provider);
    return told(provider.registered(), provider);
  }

  @Transactional
  public Provider close(ProviderId id, long expectedVersion) {
    var provider = providers.lock(id);
    IfMatch.check(expectedVersion, provider.version());
    return told(provider.close(time.instant()), provider);
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
