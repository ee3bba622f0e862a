package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.details.ProviderDetails;
import fi.koppi.kit.http.paging.Cursor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Providers {

  /** Locks the provider until the transaction ends. */
  Provider lock(ProviderId id);

  /** Locks the provider so that nobody changes or closes it until the transaction ends. */
  Optional<Provider> lockToRead(ProviderId id);

  Optional<Provider> find(ProviderId id);

  /** Finds another provider with the OID, the business id or the admission principal. */
  Optional<Provider> findSame(ProviderId id, ProviderDetails details);

  /** Waits for other registrations and changes, and blocks further ones until this one ends. */
  void takeTurns();

  /** Finds the active providers whose last day lies before the day. */
  List<ProviderId> ended(LocalDate day);

  /** Locks an active provider if its last day lies before the day, unless others have locked it. */
  Optional<Provider> lockEnded(ProviderId id, LocalDate day);

  /** Lists the providers of one parent or all, in the order of their ids, from the cursor on. */
  List<Provider> list(@Nullable ProviderId parent, @Nullable Cursor after, int limit);

  /** Returns a provider and all providers below it, in the order of their ids. */
  List<Provider> tree(ProviderId root);

  void add(Provider provider);
}
