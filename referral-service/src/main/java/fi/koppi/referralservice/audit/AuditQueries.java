package fi.koppi.referralservice.audit;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of the access log. */
@ApplicationScoped
public class AuditQueries {

  private final AuditOpener opener;
  private final RecordedAccesses accesses;

  @Inject
  AuditQueries(AuditOpener opener, RecordedAccesses accesses) {
    this.opener = opener;
    this.accesses = accesses;
  }

  /** Lists what the caller's organisation did, and was refused, with anybody's data. */
  @Transactional
  public Page<RecordedAccess> ofOrganisation(
      AccessFilter filter, @Nullable String cursor, int limit, Actor by) {
    var after = Cursor.parse(cursor, 2);
    var organisation = new OrganisationId(by.organisation());
    var found =
        opener.ofOrganisation(
            filter.client(), by, () -> accesses.of(organisation, filter, after, limit + 1));
    return page(found, limit);
  }

  /** Lists what any organisation did with the data of a client of the caller's authority. */
  @Transactional
  public Page<RecordedAccess> ofClient(
      ClientId client, @Nullable String cursor, int limit, Actor by) {
    var after = Cursor.parse(cursor, 2);
    return page(opener.ofClient(client, by, () -> accesses.about(client, after, limit + 1)), limit);
  }

  private static Page<RecordedAccess> page(List<RecordedAccess> found, int limit) {
    return Page.of(found, limit, line -> Cursor.of(microsecond(line.at()), line.seq()));
  }

  // The database knows times to the microsecond.
  private static long microsecond(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
