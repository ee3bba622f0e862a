package fi.koppi.referralservice.contact;

import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.referral.Referral;
import java.time.Instant;
import java.util.Set;

/** An event of the contact between a college and a client. */
public sealed interface ContactEvent {

  /**
   * The college has recorded an attempt to reach the client.
   *
   * @param audience the organisations that may hear of it
   */
  record Attempted(Referral referral, Instant at, Set<OrganisationId> audience)
      implements ContactEvent {}
}
