package fi.koppi.catalogservice.programme.closure;

import fi.koppi.catalogservice.ProviderId;
import java.util.Optional;

/** The closed providers whose programmes are not all retired yet. */
public interface ProviderClosures {

  void add(ProviderId provider);

  /** Locks a closed provider's row until the transaction ends, unless others have locked it. */
  Optional<ProviderId> lockOne();

  void remove(ProviderId provider);
}
