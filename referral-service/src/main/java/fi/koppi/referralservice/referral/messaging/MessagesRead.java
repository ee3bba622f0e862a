package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.identifier.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event by which a college reports that it has read the coach's messages.
 *
 * @param upTo the number of the last message that was read
 * @param by the person's id at the college, where a person did it
 */
record MessagesRead(UUID referralId, int upTo, @Nullable PersonId by) {}
