package fi.koppi.referralservice.referral.reading;

import fi.koppi.referralservice.client.ClientForProvider;
import fi.koppi.referralservice.offering.Standing;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.seat.SeatRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the college that received it may see it.
 *
 * @param seat the newest seat request
 * @param offering what the offering allows now; null where it is announced no longer
 * @param client null once the college has nothing to do with the client any more
 */
public record ReceivedReferral(
    Referral referral,
    Optional<SeatRequest> seat,
    @Nullable Standing offering,
    @Nullable ClientForProvider client) {}
