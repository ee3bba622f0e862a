package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who hands whom over to whom, for what.
 *
 * @param authority the employment authority's organisation
 * @param provider the college's organisation
 * @param externalReference the referral's id in the authority's own system, where it has one
 */
public record Handover(
    ClientId client,
    UUID authority,
    UUID provider,
    OfferingId offering,
    Priority priority,
    LegalBasis legalBasis,
    @Nullable String externalReference) {}
