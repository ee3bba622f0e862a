package fi.koppi.referralservice.provider;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.mirror.Mirror;
import fi.koppi.kit.mirror.Mirrors;
import fi.koppi.referralservice.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The copies of the providers that the catalogue announces. A provider that was open, or unknown,
 * and is closed by what was applied is announced to the other features.
 */
@ApplicationScoped
public class ProviderMirror implements Mirror<ProviderState> {

  private final Mirror<ProviderState> copies;
  private final ProviderQueries providers;
  private final Announcer<ProviderEvent> announcer;

  @Inject
  ProviderMirror(Mirrors mirrors, ProviderQueries providers, Announcer<ProviderEvent> announcer) {
    this.copies = mirrors.of(Provider.class, Provider::new);
    this.providers = providers;
    this.announcer = announcer;
  }

  @Override
  public void apply(UUID id, ProviderState state) {
    announceClosure(id, () -> copies.apply(id, state));
  }

  @Override
  public void remove(UUID id) {
    announceClosure(id, () -> copies.remove(id));
  }

  private void announceClosure(UUID id, Runnable change) {
    var provider = new ProviderId(id);
    boolean wasClosed = providers.isClosed(provider);
    change.run();
    if (!wasClosed && providers.isClosed(provider)) {
      announcer.announce(new ProviderEvent.Closed(provider));
    }
  }
}
