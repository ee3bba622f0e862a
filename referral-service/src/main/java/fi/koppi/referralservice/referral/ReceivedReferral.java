package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.client.ClientForProvider;
import fi.koppi.referralservice.seat.SeatRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the college that received it may see it.
 *
 * @param seat the newest seat request
 * @param client null once the college has nothing to do with the client any more
 */
public record ReceivedReferral(
    Referral referral, Optional<SeatRequest> seat, @Nullable ClientForProvider client) {}
