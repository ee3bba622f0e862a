package fi.koppi.referralservice.client;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OrganisationId;
import java.time.Instant;

/**
 * What happened to a client that referrals have to follow. It is told inside the service only, in
 * the same transaction, as a CDI event: no topic carries anything about clients.
 */
public sealed interface ClientEvent {

  ClientId client();

  Instant at();

  /** The recipient may no longer be shown what the consent covered. */
  record ConsentWithdrawn(ClientId client, OrganisationId recipientOrganisation, Instant at)
      implements ClientEvent {}

  /** The client's personal data can no longer be read, by anybody. */
  record Forgotten(ClientId client, Instant at) implements ClientEvent {}
}
