package fi.koppi.kit.inbox;

import fi.koppi.kit.event.ReceivedEvent.Unreadable;
import fi.koppi.kit.problem.Refused;

/** The reason why an event can still not be applied, for the operator who replays it. */
public final class Replay {

  private Replay() {}

  /**
   * Runs a replay. A failure is an answer to the operator; it does not park the event or make
   * another dead letter.
   */
  public static void orRefuse(Runnable replay) {
    try {
      replay.run();
    } catch (NotYetApplicable e) {
      throw refused("Still missing: " + e.missing());
    } catch (Unacceptable e) {
      throw refused(e.code() + ": " + e.detail());
    } catch (Unreadable e) {
      throw refused(e.code() + ": " + e.detail());
    }
  }

  private static Refused refused(String detail) {
    return new Refused(ReplayProblem.EVENT_NOT_APPLICABLE, detail);
  }
}
