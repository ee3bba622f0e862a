package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.UnmetNeedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The read side of unmet needs. */
@ApplicationScoped
public class UnmetNeedQueries {

  private final UnmetNeedOpener opener;
  private final UnmetNeeds needs;

  @Inject
  UnmetNeedQueries(UnmetNeedOpener opener, UnmetNeeds needs) {
    this.opener = opener;
    this.needs = needs;
  }

  /** Lists the unmet needs of a client, closed ones too. */
  @Transactional
  public Page<UnmetNeed> of(ClientId client, @Nullable String cursor, int limit, Actor by) {
    opener.list(client, by);
    var found = needs.of(client, Cursor.parse(cursor, 1), limit + 1);
    return Page.of(found, limit, need -> Cursor.of(need.id().value()));
  }

  /** Reads an unmet need. */
  @Transactional
  public UnmetNeed get(UnmetNeedId id, Actor by) {
    return opener.read(id, by);
  }
}
