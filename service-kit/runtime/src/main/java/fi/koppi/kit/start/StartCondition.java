package fi.koppi.kit.start;

/** Something of a service that must hold before the service works, and that needs the database. */
public interface StartCondition {

  /**
   * Checks the condition, or makes it hold.
   *
   * @throws NotFulfilled when the service must not work as things are
   */
  void check();

  /** The service must not work. The message says what it waits for, and quotes no secret. */
  final class NotFulfilled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String waitingFor;

    public NotFulfilled(String waitingFor) {
      super(waitingFor);
      this.waitingFor = waitingFor;
    }

    String waitingFor() {
      return waitingFor;
    }
  }
}
