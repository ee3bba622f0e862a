package fi.koppi.referralservice.answerdelay;

/**
 * What is told of a college.
 *
 * @param version grows with every change, across withdrawals too
 * @param measured when it became what it is; it is not told again while it stays so
 */
public record Telling(AnswerDelay delay, long version, Window measured) {}
