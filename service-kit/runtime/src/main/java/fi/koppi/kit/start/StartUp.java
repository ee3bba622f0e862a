package fi.koppi.kit.start;

import fi.koppi.kit.schedule.SingleDuty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Starts the work of the service when the database is there, its tables are right and the
 * conditions of the service hold. If the database is away, the process starts all the same and
 * answers for its health, while no call is served, no event consumed and no timer fires.
 */
@ApplicationScoped
public class StartUp {

  private static final Logger LOG = Logger.getLogger(StartUp.class);
  private static final int BEFORE_OTHERS = 100;
  private static final long PAUSE_MILLIS = 1000;

  private final Schema schema;
  private final Instance<StartCondition> conditions;
  private final SingleDuty duty;
  private final Scheduler timers;
  private final Event<ServiceStarted> started;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile State state = new State(false, "its first look at the database");

  StartUp(
      Schema schema,
      Instance<StartCondition> conditions,
      SingleDuty duty,
      Scheduler timers,
      Event<ServiceStarted> started) {
    this.schema = schema;
    this.conditions = conditions;
    this.duty = duty;
    this.timers = timers;
    this.started = started;
  }

  private record State(boolean started, String waitingFor) {}

  public boolean isStarted() {
    return state.started;
  }

  /** Returns what the start waits for, or an empty text when it waits for nothing. */
  public String waitingFor() {
    return state.waitingFor;
  }

  void start(@Observes @Priority(BEFORE_OTHERS) StartupEvent event) {
    if (!tryToStart()) {
      Thread.ofVirtual().name("start").start(this::keepTrying);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  private void keepTrying() {
    try {
      boolean done = false;
      while (!done && !stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        done = triedAgain();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean triedAgain() {
    var before = waitingFor();
    try {
      return tryToStart();
    } catch (RuntimeException e) {
      state = new State(false, "tables that fit");
      if (!waitingFor().equals(before)) {
        LOG.error("start waits: the tables cannot be prepared", e);
      }
      return false;
    }
  }

  /** Returns false if the start has to wait; throws if the tables can't be made right. */
  private boolean tryToStart() {
    try {
      schema.prepare();
      if (!duty.isSet()) {
        conditions.forEach(StartCondition::check);
      }
    } catch (StartCondition.NotFulfilled e) {
      waitFor(e.waitingFor());
      return false;
    } catch (RuntimeException e) {
      if (!isAway(e)) {
        throw e;
      }
      waitFor("the database");
      return false;
    }
    state = new State(true, "");
    timers.resume();
    started.fire(new ServiceStarted());
    return true;
  }

  /** Logs what the start waits for when that is another thing than before. */
  private void waitFor(String what) {
    if (!what.equals(waitingFor())) {
      LOG.warnf("start waits: for=%s", what);
    }
    state = new State(false, what);
  }

  /** Returns whether the database gave no connection, or is starting or ending (SQL 08, 57P). */
  private static boolean isAway(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        var sqlState = sql.getSQLState();
        return sqlState == null || sqlState.startsWith("08") || sqlState.startsWith("57P");
      }
    }
    return false;
  }
}
