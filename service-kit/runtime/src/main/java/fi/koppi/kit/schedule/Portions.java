package fi.koppi.kit.schedule;

import fi.koppi.kit.sql.Causes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work that is done in portions, so that no transaction holds its locks for long. */
public final class Portions {

  private Portions() {}

  /**
   * Takes one portion after another until nothing is left.
   *
   * @param portion does a portion of the work in a transaction of its own, and answers whether
   *     there may be more
   */
  public static void takeAll(BooleanSupplier portion) {
    boolean mayBeMore = true;
    while (mayBeMore) {
      mayBeMore = portion.getAsBoolean();
    }
  }

  /**
   * Does the work on each of a few things. One that fails holds up none of those behind it, as
   * below.
   *
   * @param work does the work on one thing, in a transaction of its own
   */
  public static <T> void takeEach(List<T> things, Consumer<T> work) {
    var left = things.iterator();
    takeEachFound(() -> left.hasNext() ? Optional.of(left.next()) : Optional.empty(), work);
  }

  /**
   * Does the work on one thing after another. One that fails holds up none of those behind it: it
   * is logged, unless it has failed in the same way within the hour, and found again the next time.
   * Where a database was away for some of them, the round fails with that in the end, and counts as
   * a run that failed.
   *
   * @param before a place before all things
   * @param next finds the first thing after another one, in a transaction of its own; where this
   *     fails, the round ends
   * @param work does the work on one thing, in a transaction of its own
   */
  public static <T> void takeEach(T before, Function<T, Optional<T>> next, Consumer<T> work) {
    var last = new AtomicReference<>(before);
    takeEachFound(
        () -> {
          var found = next.apply(last.get());
          found.ifPresent(last::set);
          return found;
        },
        work);
  }

  private static <T> void takeEachFound(Supplier<Optional<T>> next, Consumer<T> work) {
    @Nullable RuntimeException away = null;
    for (var found = next.get(); found.isPresent(); found = next.get()) {
      try {
        work.accept(found.get());
        PassedBy.remove(found.get());
      } catch (RuntimeException e) {
        if (Causes.areDatabaseAway(e)) {
          away = e;
        } else {
          PassedBy.add(found.get(), e);
        }
      }
    }
    if (away != null) {
      throw away;
    }
  }
}
