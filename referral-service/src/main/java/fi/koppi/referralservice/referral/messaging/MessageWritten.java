package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.referral.report.MessageSubject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event by which a college writes to the coach. It has a subject and no text.
 *
 * @param forClient whether the coach is to pass it on to the client; not where it is left out
 * @param by the person's id at the college, where a person did it
 */
record MessageWritten(
    UUID referralId, MessageSubject subject, @Nullable Boolean forClient, @Nullable PersonId by) {

  boolean isForClient() {
    return Boolean.TRUE.equals(forClient);
  }
}
