package fi.koppi.referralservice.answerdelay;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks now and then whether the day's answer delays have been told; every replica may. */
@ApplicationScoped
class DailyTelling {

  private final TellingCommands commands;

  @Inject
  DailyTelling(TellingCommands commands) {
    this.commands = commands;
  }

  @Scheduled(
      every = "{koppi.answer-delay.tell-check}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void tellToday() {
    commands.tellToday();
  }
}
