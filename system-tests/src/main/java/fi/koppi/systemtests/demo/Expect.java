package fi.koppi.systemtests.demo;

/** What a step of the demo insists on. */
final class Expect {

  private Expect() {}

  /** A step did not end as it should. */
  static final class Disappointed extends RuntimeException {

    Disappointed(String message) {
      super(message);
    }
  }

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new Disappointed(otherwise);
    }
  }

  static void same(Object wanted, Object found, String what) {
    that(wanted.equals(found), "%s should be %s and is %s".formatted(what, wanted, found));
  }
}
