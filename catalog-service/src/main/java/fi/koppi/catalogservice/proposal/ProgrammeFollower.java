package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.programme.ProgrammeEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Records which skills are taught otherwise by now. What is wanted of them is looked at again
 * afterwards, so that an editor does not wait for proposals and does not delay a need.
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
