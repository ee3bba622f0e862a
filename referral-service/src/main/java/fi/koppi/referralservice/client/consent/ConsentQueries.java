package fi.koppi.referralservice.client.consent;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ConsentId;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.client.ClientAction;
import fi.koppi.referralservice.client.ClientOpener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The read side of consents. */
@ApplicationScoped
public class ConsentQueries {

  private final ClientOpener opener;
  private final Consents consents;

  @Inject
  ConsentQueries(ClientOpener opener, Consents consents) {
    this.opener = opener;
    this.consents = consents;
  }

  @Transactional
  public Page<Consent> of(ClientId id, @Nullable String cursor, int limit, Actor by) {
    var client = opener.read(id, ClientAction.CONSENTS_READ, null, by);
    var rows = consents.of(client.id(), Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, consent -> Cursor.of(consent.id().value()));
  }

  @Transactional
  public Consent get(ClientId id, ConsentId consent, Actor by) {
    var client = opener.read(id, ClientAction.CONSENTS_READ, null, by);
    return consents
        .find(consent)
        .filter(found -> found.client().equals(client.id()))
        .orElseThrow(ConsentQueries::unknown);
  }

  /**
   * Returns whether a consent in force at that time lifts secrecy (act 621/1999 §26) towards an
   * organisation: it was given for a referral to education and names the data that a referral
   * shares by default. A consent for another purpose opens no referral. It sees the consents that
   * the present transaction may see: an authority those of its clients, a provider those given
   * towards itself.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean opensReferral(ClientId client, OrganisationId recipient, Instant at) {
    return consents.standing(client, recipient).stream()
        .anyMatch(consent -> consent.opensReferral(at));
  }

  /** Returns the clients of whom a consent opens a referral, as {@link #opensReferral} decides. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Set<ClientId> openingReferrals(
      Collection<ClientId> clients, OrganisationId recipient, Instant at) {
    return clients.isEmpty()
        ? Set.of()
        : consents.standing(clients, recipient).stream()
            .filter(consent -> consent.opensReferral(at))
            .map(Consent::client)
            .collect(toUnmodifiableSet());
  }

  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "The client has no such consent.");
  }
}
