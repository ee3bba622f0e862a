package fi.koppi.catalogservice.offering.fanout;

import fi.koppi.catalogservice.offering.FanOutCommands;
import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Continues fan-outs that are not done. Every replica does so, and skips those that another replica
 * has locked.
 */
@ApplicationScoped
public class FanOutSchedule {

  private final FanOutCommands commands;

  @Inject
  FanOutSchedule(FanOutCommands commands) {
    this.commands = commands;
  }

  @Scheduled(
      every = "{koppi.offering.fan-out-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void runAll() {
    Portions.takeEach(FanOut.Place.BEFORE_ALL, commands::nextAfter, commands::goOn);
  }
}
