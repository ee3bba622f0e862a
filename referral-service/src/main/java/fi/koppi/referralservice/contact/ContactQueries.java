package fi.koppi.referralservice.contact;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The read side of contact attempts. */
@ApplicationScoped
public class ContactQueries {

  private final ContactOpener opener;
  private final ContactAttempts attempts;

  @Inject
  ContactQueries(ContactOpener opener, ContactAttempts attempts) {
    this.opener = opener;
    this.attempts = attempts;
  }

  /** Lists the attempts to reach the client of a referral, the oldest first. */
  @Transactional
  public Page<ContactAttempt> of(ReferralId id, @Nullable String cursor, int limit, Actor by) {
    var after = Cursor.parse(cursor, 2);
    opener.open(id, ContactAction.CONTACT_ATTEMPTS_READ, by);
    return Page.of(
        attempts.of(id, after, limit + 1),
        limit,
        attempt ->
            Cursor.of(
                ChronoUnit.MICROS.between(Instant.EPOCH, attempt.made().at()),
                attempt.id().value()));
  }
}
