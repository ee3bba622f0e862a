package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.paging.Cursor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of providers. */
public interface Providers {

  /** Locks the provider until the transaction ends. */
  Provider lock(ProviderId id);

  /** Locks the provider so that nobody changes or closes it until the transaction ends. */
  Optional<Provider> lockToRead(ProviderId id);

  Optional<Provider> find(ProviderId id);

  /** Another provider that has the OID, the business id or the admission principal. */
  Optional<Provider> findSame(ProviderId id, ProviderDetails details);

  /** Has whoever writes what providers share wait for the others, until the transaction ends. */
  void takeTurns();

  /** One that is active though its last day lies before the day, locked by nobody else. */
  Optional<Provider> lockOneEnded(LocalDate day);

  /** Of one parent or all, in the order of their ids, from the cursor on. */
  List<Provider> list(@Nullable ProviderId parent, @Nullable Cursor after, int limit);

  /** A provider and all that is below it, in the order of their ids. */
  List<Provider> tree(ProviderId root);

  void add(Provider provider);
}
