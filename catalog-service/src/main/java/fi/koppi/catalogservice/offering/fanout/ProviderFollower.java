package fi.koppi.catalogservice.offering.fanout;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.offering.FanOutCommands;
import fi.koppi.catalogservice.offering.fanout.FanOut.Task;
import fi.koppi.catalogservice.provider.ProviderEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends what a closed provider offers and has drafted, so that nobody relies on it any more. */
@ApplicationScoped
class ProviderFollower {

  private final FanOutCommands fanOut;

  @Inject
  ProviderFollower(FanOutCommands fanOut) {
    this.fanOut = fanOut;
  }

  void follow(@Observes @Priority(Followers.OFFERINGS) ProviderEvent event) {
    switch (event) {
      case ProviderEvent.Closed(var provider, var by, var at) ->
          fanOut.begin(FanOut.of(new Task.EndProvider(provider.id()), by, at));
      case ProviderEvent.Registered registered -> {
        // It offers nothing yet.
      }
      case ProviderEvent.Changed changed -> {
        // An offering shows nothing of its provider.
      }
    }
  }
}
