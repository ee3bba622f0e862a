package fi.koppi.catalogservice.proposal.fit;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.programme.ProgrammeEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Records the skills whose programmes have changed. Their sources are matched again later, so that
 * an editor does not wait for that and does not delay a need.
 */
@ApplicationScoped
class ProgrammeFollower {

  private final Refits refits;

  @Inject
  ProgrammeFollower(Refits refits) {
    this.refits = refits;
  }

  void follow(@Observes @Priority(Followers.PROPOSALS) ProgrammeEvent event) {
    refits.recordSkills(event.skillsConcerned());
  }
}
