package fi.koppi.referralservice.answerdelay;

import java.util.UUID;

/** What is told of a college, once it is no longer what was told last. */
public sealed interface Telling {

  /**
   * How fast it answers by now.
   *
   * @param version grows with every change, across withdrawals too
   * @param measured when it became what it is; it is not told again while it stays so
   */
  record Changed(AnswerDelay delay, long version, Window measured) implements Telling {}

  /** Too few referrals are behind it by now: there is no figure any more. */
  record Withdrawn(UUID provider) implements Telling {}
}
