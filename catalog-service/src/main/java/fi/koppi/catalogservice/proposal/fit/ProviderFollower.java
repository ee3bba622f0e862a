package fi.koppi.catalogservice.proposal.fit;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.programme.ProgrammeQueries;
import fi.koppi.catalogservice.provider.ProviderEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Records the skills of a closed provider, so that their sources are matched again. */
@ApplicationScoped
class ProviderFollower {

  private final Refits refits;
  private final ProgrammeQueries programmes;

  @Inject
  ProviderFollower(Refits refits, ProgrammeQueries programmes) {
    this.refits = refits;
    this.programmes = programmes;
  }

  void follow(@Observes @Priority(Followers.PROPOSALS) ProviderEvent event) {
    switch (event) {
      case ProviderEvent.Closed closed ->
          refits.recordSkills(programmes.skillsTaughtBy(closed.provider().id()));
      case ProviderEvent.Registered registered -> {
        // It teaches nothing yet.
      }
      case ProviderEvent.Changed changed -> {
        // It teaches what it taught.
      }
    }
  }
}
