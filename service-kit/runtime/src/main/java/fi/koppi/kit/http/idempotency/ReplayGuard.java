package fi.koppi.kit.http.idempotency;

import fi.koppi.kit.security.Actor;

/**
 * Decides whether an answer about a subject may be replayed now. A service has one bean of this
 * type for each kind of thing that such answers show; without it nothing of the kind is replayed.
 */
public interface ReplayGuard {

  String kind();

  /**
   * Opens the thing for the caller as any read of it does, and records the access. It joins the
   * transaction of the replay, and runs before anything of the answer is handed out.
   *
   * @throws fi.koppi.kit.problem.Refused when the caller may not see the thing today
   */
  void open(AnswerSubject shown, Actor by);
}
