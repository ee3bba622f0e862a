package fi.koppi.kit.schedule;

import java.util.function.BooleanSupplier;

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
}
