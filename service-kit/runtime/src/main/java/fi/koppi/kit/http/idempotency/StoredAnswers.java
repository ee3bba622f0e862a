package fi.koppi.kit.http.idempotency;

import java.util.UUID;

/** The answers that are stored under idempotency keys, for features that know their subjects. */
public interface StoredAnswers {

  /**
   * Records what the answer of the present transaction is about. The first subject counts: a call
   * opens what it asks for before anything that follows from it. Without a call that may be
   * repeated nothing is stored.
   */
  void describe(AnswerSubject subject);

  /**
   * Erases all stored answers about a subject, in the present transaction. Their keys stay used
   * until their time is over: a caller that repeats an old call is refused, and doesn't make anew
   * what was erased on purpose.
   */
  void erase(UUID subject);
}
