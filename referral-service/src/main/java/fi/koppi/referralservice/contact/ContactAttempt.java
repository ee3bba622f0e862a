package fi.koppi.referralservice.contact;

import fi.koppi.referralservice.ContactAttemptId;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.report.ContactMade;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to reach the client of a referral, as it was recorded; it is never changed.
 *
 * @param byPerson the id of the person at the college, where one was named
 */
public record ContactAttempt(
    ContactAttemptId id,
    ReferralId referral,
    ContactMade made,
    Instant recordedAt,
    OrganisationId byOrganisation,
    @Nullable String byPerson) {}
