package fi.koppi.referralservice.message;

import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.report.MessageSubject;
import fi.koppi.referralservice.referral.step.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of one side of a referral to the other. Its text is sealed with the client's key.
 *
 * @param number the place of the message in its referral, from 1
 * @param from the side that wrote it
 * @param forClient whether the coach is to pass it on to the client
 * @param sealedText null where the subject says all, and after the client was erased
 * @param readAt the time at which the other side had read it
 * @param passedOnAt the time at which the coach noted that the client has got it
 */
public record Message(
    ReferralId referral,
    int number,
    Side from,
    MessageSubject subject,
    boolean forClient,
    @Nullable String sealedText,
    Instant writtenAt,
    OrganisationId byOrganisation,
    @Nullable String byPerson,
    @Nullable Instant readAt,
    @Nullable Instant passedOnAt) {

  @Override
  public String toString() {
    return "Message[masked]";
  }
}
