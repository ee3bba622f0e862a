package fi.koppi.referralservice.client;

import fi.koppi.kit.http.idempotency.AnswerSubject;
import fi.koppi.kit.http.idempotency.ReplayGuard;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.access.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Opens answers about consents, security bans and case teams for their replay. They show no contact
 * data, so a ban that was set meanwhile keeps none of them back: the call that set it may be
 * repeated.
 */
@ApplicationScoped
class DisclosureGuard implements ReplayGuard {

  private final ClientOpener opener;

  @Inject
  DisclosureGuard(ClientOpener opener) {
    this.opener = opener;
  }

  @Override
  public String kind() {
    return Subject.Kind.CLIENT_DISCLOSURE.name();
  }

  @Override
  public void open(AnswerSubject shown, Actor by) {
    opener.replayed(Subject.Kind.CLIENT_DISCLOSURE, shown, by);
  }
}
