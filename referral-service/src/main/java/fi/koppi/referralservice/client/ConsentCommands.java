package fi.koppi.referralservice.client;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ConsentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** The use cases that record and withdraw consents. */
@ApplicationScoped
public class ConsentCommands {

  private final ClientOpener opener;
  private final Consents consents;
  private final ClientEvents events;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  ConsentCommands(
      ClientOpener opener, Consents consents, ClientEvents events, Ids ids, InstantSource time) {
    this.opener = opener;
    this.consents = consents;
    this.events = events;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public Consent give(ClientId id, ConsentTerms terms, Actor by) {
    var client = opener.change(id, ClientAction.CONSENT_GIVEN, by);
    var consent = Consent.give(new ConsentId(ids.next()), client, terms, time.instant());
    consents.add(consent);
    return consent;
  }

  @Transactional
  public Consent withdraw(ClientId id, ConsentId consentId, Actor by) {
    var client = opener.change(id, ClientAction.CONSENT_WITHDRAWN, by);
    var consent =
        consents
            .lock(consentId)
            .filter(found -> found.client().equals(client.id()))
            .orElseThrow(ConsentQueries::unknown);
    var withdrawn = consent.withdraw(time.instant());
    events.publish(withdrawn);
    return consent;
  }
}
