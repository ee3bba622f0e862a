package fi.koppi.referralservice.referral.reading;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.clock.CatchClock;
import fi.koppi.referralservice.referral.handover.LegalBasis;
import fi.koppi.referralservice.referral.handover.Priority;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral in a list, without its history and outcomes.
 *
 * @param offeringId nothing where the list must not show the place
 */
public record ListedReferral(
    UUID id,
    long version,
    ReferralStatus status,
    ClientId clientId,
    @Nullable OfferingId offeringId,
    Priority priority,
    LegalBasis legalBasis,
    @Nullable CatchClock catchClock) {

  public ListedReferral withoutPlace() {
    return new ListedReferral(
        id, version, status, clientId, null, priority, legalBasis, catchClock);
  }

  /** Returns when account managers look after the waiting referral, in milliseconds since 1970. */
  public long escalatedAt() {
    return catchClock == null ? 0 : catchClock.escalation().toEpochMilli();
  }

  /** Returns the typed id; the projection needs the column's own type. */
  public ReferralId referral() {
    return new ReferralId(id);
  }
}
