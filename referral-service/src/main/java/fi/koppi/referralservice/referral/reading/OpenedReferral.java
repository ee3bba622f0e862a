package fi.koppi.referralservice.referral.reading;

import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.referral.Referral;
import java.util.Set;

/**
 * A referral that was opened for another feature.
 *
 * @param audience the organisations that may hear of what happens in it
 */
public record OpenedReferral(Referral referral, Set<OrganisationId> audience) {

  public OpenedReferral {
    audience = Set.copyOf(audience);
  }
}
