package fi.koppi.referralservice.client;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ConsentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** The use cases of consents: they are given and withdrawn. */
@ApplicationScoped
public class ConsentCommands {

  private final ClientAccess access;
  private final Consents consents;
  private final ClientEvents events;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  ConsentCommands(
      ClientAccess access, Consents consents, ClientEvents events, Ids ids, InstantSource time) {
    this.access = access;
    this.consents = consents;
    this.events = events;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public Consent give(ClientId id, ConsentTerms terms, Actor by) {
    var client = access.lock(id, by);
    var consent = Consent.give(new ConsentId(ids.next()), client, terms, time.instant());
    consents.add(consent);
    access.record(by, AccessAction.CONSENT_GIVEN, id);
    return consent;
  }

  @Transactional
  public Consent withdraw(ClientId id, ConsentId consentId, Actor by) {
    var client = access.lock(id, by);
    var consent =
        consents
            .lock(consentId)
            .filter(found -> found.client().equals(client.id()))
            .orElseThrow(ConsentQueries::unknown);
    var withdrawn = consent.withdraw(time.instant());
    access.record(by, AccessAction.CONSENT_WITHDRAWN, id);
    events.publish(withdrawn);
    return consent;
  }
}
