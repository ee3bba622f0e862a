package fi.koppi.catalogservice.programme.closure;

import fi.koppi.catalogservice.ProviderId;
import java.util.Optional;

/** The closed providers whose programmes are not all retired yet. */
public interface ProviderClosures {

  void add(ProviderId provider);

  Optional<ProviderId> nextAfter(ProviderId provider);

  /**
   * Locks a closed provider's row until the transaction ends. Returns false when it is not here, or
   * another transaction has locked it.
   */
  boolean lock(ProviderId provider);

  void remove(ProviderId provider);
}
