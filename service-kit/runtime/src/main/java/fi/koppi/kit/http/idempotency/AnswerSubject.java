package fi.koppi.kit.http.idempotency;

import java.util.UUID;

/**
 * The person or other subject that an answer is about, and the thing that it shows.
 *
 * @param subject the subject whose erasure erases the answer, too
 * @param kind the kind of the thing, by which its {@link ReplayGuard} is found
 * @param id the thing, which may be the subject itself
 */
public record AnswerSubject(UUID subject, String kind, UUID id) {}
