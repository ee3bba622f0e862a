package fi.koppi.catalogservice.programme.closure;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.provider.ProviderEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Orders that the programmes of a closed provider are retired, which is done in portions. */
@ApplicationScoped
class ProviderFollower {

  private final ProviderClosures closures;

  @Inject
  ProviderFollower(ProviderClosures closures) {
    this.closures = closures;
  }

  void follow(@Observes @Priority(Followers.PROGRAMMES) ProviderEvent event) {
    switch (event) {
      case ProviderEvent.Closed closed -> closures.add(closed.provider().id());
      case ProviderEvent.Registered registered -> {
        // It teaches nothing yet.
      }
      case ProviderEvent.Changed changed -> {
        // A programme shows nothing of its provider.
      }
    }
  }
}
