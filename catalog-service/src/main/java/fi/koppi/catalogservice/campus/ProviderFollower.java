package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.provider.ProviderEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Marks the campuses of a closed provider; each closes once nothing takes place there. */
@ApplicationScoped
class ProviderFollower {

  private final Campuses campuses;

  @Inject
  ProviderFollower(Campuses campuses) {
    this.campuses = campuses;
  }

  void follow(@Observes @Priority(Followers.CAMPUSES) ProviderEvent event) {
    switch (event) {
      case ProviderEvent.Closed closed -> campuses.recordClosed(closed.provider().id());
      case ProviderEvent.Registered registered -> {
        // It has no campus yet.
      }
      case ProviderEvent.Changed changed -> {
        // A campus shows nothing of its provider.
      }
    }
  }
}
