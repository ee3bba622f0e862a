package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.client.ClientForProvider;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the college that received it may see it.
 *
 * @param client null once the college has nothing to do with the client any more
 */
public record ReceivedReferral(Referral referral, @Nullable ClientForProvider client) {}
