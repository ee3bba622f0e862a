package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.referral.report.ContactChannel;
import fi.koppi.referralservice.referral.report.ContactMade;
import fi.koppi.referralservice.referral.report.ContactResult;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event by which a college reports that it has tried to reach a client.
 *
 * @param at the time of the attempt
 * @param by the person's id at the college, where a person did it
 */
record ContactAttempted(
    UUID referralId,
    ContactChannel channel,
    ContactResult result,
    Instant at,
    @Nullable PersonId by) {

  ContactMade attempt() {
    return new ContactMade(channel, result, at);
  }
}
