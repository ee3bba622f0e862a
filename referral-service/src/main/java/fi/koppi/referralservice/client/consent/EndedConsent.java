package fi.koppi.referralservice.client.consent;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ConsentId;
import java.util.UUID;

/** A consent whose last day has passed, to be locked after its client. */
public record EndedConsent(UUID id, ClientId clientId) {

  /** Returns the typed id; the projection needs the column's own type. */
  ConsentId consent() {
    return new ConsentId(id);
  }
}
