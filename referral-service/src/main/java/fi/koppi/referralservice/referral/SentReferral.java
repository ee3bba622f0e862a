package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.seat.SeatRequest;
import java.util.Optional;

/**
 * A referral as the authority that made it sees it.
 *
 * @param seat the newest seat request
 */
public record SentReferral(Referral referral, Optional<SeatRequest> seat) {}
