package fi.koppi.systemtests.demo;

/** Checks the results of the demo's steps. */
final class Expect {

  private Expect() {}

  /** Thrown when a step did not end as expected. */
  static final class UnexpectedResult extends RuntimeException {

    UnexpectedResult(String message) {
      super(message);
    }
  }

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new UnexpectedResult(otherwise);
    }
  }

  static void same(Object wanted, Object found, String what) {
    that(wanted.equals(found), "%s should be %s and is %s".formatted(what, wanted, found));
  }
}
