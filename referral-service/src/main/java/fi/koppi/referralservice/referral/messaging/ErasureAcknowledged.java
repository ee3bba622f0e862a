package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.identifier.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event by which a college acknowledges the erasure of a referral's client.
 *
 * @param by the person's id at the college, where a person did it
 */
record ErasureAcknowledged(UUID referralId, @Nullable PersonId by) {}
