package fi.koppi.referralservice.client;

import fi.koppi.kit.http.Cursor;
import fi.koppi.kit.http.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ConsentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The read side of consents. */
@ApplicationScoped
public class ConsentQueries implements ConsentCheck {

  private final ClientAccess access;
  private final Consents consents;

  @Inject
  ConsentQueries(ClientAccess access, Consents consents) {
    this.access = access;
    this.consents = consents;
  }

  @Transactional
  public Page<Consent> of(ClientId id, @Nullable String cursor, int limit, Actor by) {
    var client = access.find(id, by);
    access.record(by, AccessAction.CONSENTS_READ, id);
    var rows = consents.of(client.id(), Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, consent -> Cursor.of(consent.id().value()));
  }

  @Transactional
  public Consent get(ClientId id, ConsentId consent, Actor by) {
    var client = access.find(id, by);
    access.record(by, AccessAction.CONSENTS_READ, id);
    return consents
        .find(consent)
        .filter(found -> found.client().equals(client.id()))
        .orElseThrow(ConsentQueries::unknown);
  }

  @Override
  @Transactional
  public boolean hasConsent(
      ClientId client, UUID recipientOrganisation, DataCategory category, Instant at) {
    return consents.standing(client, recipientOrganisation).stream()
        .anyMatch(consent -> consent.covers(category, at));
  }

  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "The client has no such consent.");
  }
}
