package fi.koppi.systemtests.actor.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** The events or changes about one referral that somebody has received, in the order of arrival. */
public final class Seen<T> {

  private final List<T> all = new ArrayList<>();
  private final Lock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();

  public void add(T latest) {
    lock.lock();
    try {
      all.add(latest);
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public List<T> all() {
    lock.lock();
    try {
      return List.copyOf(all);
    } finally {
      lock.unlock();
    }
  }

  /** Returns the first that fits, whether it has arrived already or arrives in time. */
  public T await(String what, Predicate<T> wanted, Duration patience) {
    lock.lock();
    try {
      long left = patience.toNanos();
      Optional<T> found = find(wanted);
      while (found.isEmpty() && left > 0) {
        left = news.awaitNanos(left);
        found = find(wanted);
      }
      return found.orElseThrow(
          () -> new NotSeen(what + " did not come within " + patience + "; what came: " + all));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotSeen("interrupted while waiting for " + what);
    } finally {
      lock.unlock();
    }
  }

  /** Returns when more than the given number have arrived. */
  public void awaitMoreThan(int known, String what, Duration patience) {
    await(what, latest -> all.size() > known, patience);
  }

  private Optional<T> find(Predicate<T> wanted) {
    return all.stream().filter(wanted).findFirst();
  }
}
