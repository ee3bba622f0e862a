package fi.koppi.kit.health;

import fi.koppi.kit.sql.Causes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The runs of timers and consumers that failed because a database was away. They are counted and
 * not logged one by one: {@link DatabaseHealth} says in one line when a database goes away, and in
 * one line when all are back, with how many runs have failed. Runs that fail in a moment that no
 * probe has noticed get a line, too.
 */
@ApplicationScoped
public class FailedRuns {

  private int number;
  private @Nullable String first;
  private long lastAt;

  /**
   * Runs that failed.
   *
   * @param first the first one's work and the type of its exception
   */
  public record Tally(int number, String first) {}

  /**
   * Counts a run that failed because a database was away. Any other failure is not counted, and is
   * the caller's to log.
   *
   * @param work the name of the timer or consumer
   * @return whether the run was counted
   */
  public synchronized boolean count(String work, Throwable failure) {
    boolean away = Causes.areDatabaseAway(failure);
    if (away) {
      number++;
      lastAt = System.nanoTime();
      if (first == null) {
        first = "work=" + work + " cause=" + failure.getClass().getSimpleName();
      }
    }
    return away;
  }

  /**
   * Takes the runs that have failed since they were taken last.
   *
   * @param until a time of {@link System#nanoTime()}; if one has failed after it, none is taken
   */
  synchronized Optional<Tally> take(long until) {
    if (first == null || lastAt - until > 0) {
      return Optional.empty();
    }
    var taken = new Tally(number, first);
    number = 0;
    first = null;
    return Optional.of(taken);
  }
}
