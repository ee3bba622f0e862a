package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.UnmetNeedId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface UnmetNeeds {

  Optional<UnmetNeed> find(UnmetNeedId id);

  /** Finds the unmet need and locks it until the transaction ends. */
  Optional<UnmetNeed> lock(UnmetNeedId id);

  /** Returns all unmet needs of a client and locks them until the transaction ends. */
  List<UnmetNeed> lockAll(ClientId client);

  boolean isOpen(ClientId client, EscoUri skill);

  List<UnmetNeed> of(ClientId client, @Nullable Cursor after, int limit);

  void add(UnmetNeed need);

  /** Writes the changes to the database, so that the version is the one to publish. */
  void flush();
}
