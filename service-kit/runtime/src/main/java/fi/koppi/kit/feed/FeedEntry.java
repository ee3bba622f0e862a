package fi.koppi.kit.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a subject. Whoever makes it happen carries all of this, so that
 * nothing has to be read back when the entry is written.
 *
 * @param subjectKind what the subject is, such as {@code REFERRAL}
 * @param kind what happened to it, such as {@code STATUS}
 * @param status the subject's status since then
 * @param version the subject's version since then, by which a reader passes by what it has seen
 */
public record FeedEntry(
    String subjectKind, UUID subject, String kind, String status, long version, Instant at) {}
