package fi.koppi.catalogservice.provider;

import fi.koppi.kit.http.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of providers. */
public interface Providers {

  /** The provider, locked until the transaction ends. */
  Provider lock(ProviderId id);

  Optional<Provider> find(ProviderId id);

  /** Another provider that has the OID, the business id or the admission principal. */
  Optional<Provider> findSame(ProviderDetails details);

  /** In the order of their ids, from the cursor on. */
  List<Provider> list(@Nullable Cursor after, int limit);

  void add(Provider provider);

  /** Writes what changed, so that the version is the one to tell. */
  void flush();
}
