package fi.koppi.referralservice.client.consent;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ConsentId;
import java.time.LocalDate;
import java.util.UUID;

/** A consent whose last day has passed, to be locked after its client. */
public record EndedConsent(UUID id, ClientId clientId, LocalDate validUntil) {

  /** The place before all others. */
  static final EndedConsent NONE =
      new EndedConsent(new UUID(0, 0), new ClientId(new UUID(0, 0)), LocalDate.EPOCH);

  /** Returns the typed id; the projection needs the column's own type. */
  ConsentId consent() {
    return new ConsentId(id);
  }
}
