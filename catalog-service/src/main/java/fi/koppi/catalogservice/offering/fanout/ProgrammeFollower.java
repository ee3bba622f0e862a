package fi.koppi.catalogservice.offering.fanout;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.offering.FanOutCommands;
import fi.koppi.catalogservice.offering.fanout.FanOut.Task;
import fi.koppi.catalogservice.programme.ProgrammeEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Revises the published offerings of a changed programme, since they show its skills and
 * requirements, and discards its drafts that come from proposals when it is retired.
 */
@ApplicationScoped
class ProgrammeFollower {

  private final FanOutCommands fanOut;

  @Inject
  ProgrammeFollower(FanOutCommands fanOut) {
    this.fanOut = fanOut;
  }

  void follow(@Observes @Priority(Followers.OFFERINGS) ProgrammeEvent event) {
    switch (event) {
      case ProgrammeEvent.Added added -> {
        // Nothing is offered of it yet.
      }
      case ProgrammeEvent.Changed(var programme, var before, var by, var at) ->
          fanOut.begin(FanOut.of(new Task.ReviseProgramme(programme.id()), by, at));
      case ProgrammeEvent.Retired(var programme, var by, var at) ->
          fanOut.begin(FanOut.of(new Task.DiscardProgramme(programme.id()), by, at));
    }
  }
}
