package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.UnmetNeedId;
import fi.koppi.referralservice.client.ClientQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The read side of unmet needs. */
@ApplicationScoped
public class UnmetNeedQueries {

  private final UnmetNeedOpener opener;
  private final UnmetNeeds needs;
  private final ClientQueries clients;

  @Inject
  UnmetNeedQueries(UnmetNeedOpener opener, UnmetNeeds needs, ClientQueries clients) {
    this.opener = opener;
    this.needs = needs;
    this.clients = clients;
  }

  /**
   * Lists the unmet needs of a client, closed ones too. It shows no offering of a client with a
   * security ban.
   */
  @Transactional
  public Page<ListedUnmetNeed> of(ClientId client, @Nullable String cursor, int limit, Actor by) {
    opener.list(client, by);
    var found = needs.of(client, Cursor.parse(cursor, 1), limit + 1);
    boolean showsPlace = clients.shielded(List.of(client)).isEmpty();
    return Page.of(found, limit, need -> Cursor.of(need.id().value()))
        .map(need -> new ListedUnmetNeed(need, showsPlace));
  }

  /** Reads an unmet need. */
  @Transactional
  public UnmetNeed get(UnmetNeedId id, Actor by) {
    return opener.read(id, by);
  }
}
