package fi.koppi.referralservice.client;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OrganisationId;
import java.time.Instant;

/**
 * An event of a client that other features follow. It is announced within the service only: no
 * topic carries anything about clients.
 */
public sealed interface ClientEvent {

  ClientId client();

  Instant at();

  /** The recipient may no longer be shown what the consent covered. */
  record ConsentEnded(
      ClientId client, OrganisationId recipientOrganisation, Cause cause, Instant at)
      implements ClientEvent {

    /** Why a consent ended. */
    public enum Cause {
      WITHDRAWN,
      /** Its last day has passed. */
      EXPIRED
    }
  }

  /** The client's personal data can no longer be read, by anybody. */
  record Forgotten(ClientId client, Instant at) implements ClientEvent {}
}
