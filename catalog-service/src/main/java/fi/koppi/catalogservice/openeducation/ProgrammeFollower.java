package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.programme.ProgrammeEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Lists the skills of programmes that are taught. */
@ApplicationScoped
class ProgrammeFollower {

  private final TaughtSkills taught;

  @Inject
  ProgrammeFollower(TaughtSkills taught) {
    this.taught = taught;
  }

  void follow(@Observes @Priority(Followers.SEARCH) ProgrammeEvent event) {
    switch (event) {
      case ProgrammeEvent.Added(var programme) ->
          taught.replace(programme.id(), programme.details().skills());
      case ProgrammeEvent.Changed(var programme, var before, var by, var at) -> {
        if (!event.skillsConcerned().isEmpty()) {
          taught.replace(programme.id(), programme.details().skills());
        }
      }
      case ProgrammeEvent.Retired(var programme, var by, var at) ->
          taught.replace(programme.id(), List.of());
    }
  }
}
