package fi.koppi.referralservice.referral.handover;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a referral: who hands which client over to whom, for which offering and on what
 * ground.
 *
 * @param provider the college
 * @param externalReference the referral's id in the authority's own system, where it has one
 */
public record Handover(
    ClientId client,
    AuthorityId authority,
    ProviderId provider,
    OfferingId offering,
    Priority priority,
    LegalBasis legalBasis,
    @Nullable String externalReference) {}
