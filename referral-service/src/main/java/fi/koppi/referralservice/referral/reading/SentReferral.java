package fi.koppi.referralservice.referral.reading;

import fi.koppi.referralservice.offering.Standing;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.seat.SeatRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the authority that made it sees it.
 *
 * @param seat the newest seat request
 * @param offering what the offering allows now; null where it is announced no longer
 */
public record SentReferral(
    Referral referral, Optional<SeatRequest> seat, @Nullable Standing offering) {}
