package fi.koppi.referralservice.client.consent;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ConsentId;
import fi.koppi.referralservice.client.ClientAction;
import fi.koppi.referralservice.client.ClientEvent;
import fi.koppi.referralservice.client.ClientOpener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** The use cases that record and end consents. */
@ApplicationScoped
public class ConsentCommands {

  private final ClientOpener opener;
  private final Consents consents;
  private final ConsentRule rule;
  private final Announcer<ClientEvent> followers;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  ConsentCommands(
      ClientOpener opener,
      Consents consents,
      ConsentRule rule,
      Announcer<ClientEvent> followers,
      Ids ids,
      InstantSource time) {
    this.opener = opener;
    this.consents = consents;
    this.rule = rule;
    this.followers = followers;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public Consent give(ClientId id, ConsentTerms terms, Actor by) {
    var client = opener.change(id, ClientAction.CONSENT_GIVEN, null, by);
    var at = time.instant();
    rule.check(terms, Today.at(at));
    var consent = Consent.give(new ConsentId(ids.next()), client, terms, at);
    consents.add(consent);
    return consent;
  }

  @Transactional
  public Consent withdraw(ClientId id, ConsentId consentId, Actor by) {
    var client = opener.change(id, ClientAction.CONSENT_WITHDRAWN, null, by);
    var consent =
        consents
            .lock(consentId)
            .filter(found -> found.client().equals(client.id()))
            .orElseThrow(ConsentQueries::unknown);
    var withdrawn = consent.withdraw(time.instant());
    followers.announce(withdrawn);
    return consent;
  }

  /** Finds the next consent whose last day has passed, beginning after one of them. */
  @Transactional
  public Optional<EndedConsent> nextEnded(EndedConsent after) {
    opener.enterAsSystem();
    return consents.nextEnded(Today.at(time.instant()), after);
  }

  /** Ends a consent whose last day has passed, with all that its withdrawal would end. */
  @Transactional
  public void expire(EndedConsent ended) {
    opener.enterAsSystem();
    var at = time.instant();
    var client = opener.lockForTimedWork(ended.clientId());
    // Somebody may have ended it before the client was locked.
    consents
        .lock(ended.consent())
        .filter(Consent::isOpen)
        .ifPresent(consent -> {
          followers.announce(consent.expire(at));
          opener.recordTimedWork(client, ClientAction.CONSENT_EXPIRED);
        });
  }
}
