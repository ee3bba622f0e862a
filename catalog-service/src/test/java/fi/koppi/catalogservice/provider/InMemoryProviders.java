package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.details.ProviderDetails;
import fi.koppi.kit.http.paging.Cursor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps providers for tests of use cases. */
public class InMemoryProviders implements Providers {

  private final Map<ProviderId, Provider> providers = new LinkedHashMap<>();

  public ProviderQueries queries() {
    return new ProviderQueries(this);
  }

  @Override
  public Provider lock(ProviderId id) {
    return find(id).orElseThrow();
  }

  @Override
  public Optional<Provider> lockToRead(ProviderId id) {
    return find(id);
  }

  @Override
  public Optional<Provider> find(ProviderId id) {
    return Optional.ofNullable(providers.get(id));
  }

  @Override
  public Optional<Provider> findSame(ProviderId id, ProviderDetails details) {
    return providers.values().stream()
        .filter(provider -> !provider.id().equals(id))
        .filter(provider -> provider.details().oid().equals(details.oid()))
        .findFirst();
  }

  @Override
  public void takeTurns() {
    // Nobody else is there.
  }

  @Override
  public List<ProviderId> ended(LocalDate day) {
    return providers.values().stream()
        .filter(Provider::isActive)
        .filter(provider -> provider.details().profile().validity().isOver(day))
        .map(Provider::id)
        .toList();
  }

  @Override
  public Optional<Provider> lockEnded(ProviderId id, LocalDate day) {
    return Optional.of(id).filter(ended(day)::contains).map(providers::get);
  }

  @Override
  public List<Provider> tree(ProviderId root) {
    return List.copyOf(providers.values());
  }

  @Override
  public List<Provider> list(@Nullable ProviderId parent, @Nullable Cursor after, int limit) {
    return providers.values().stream().limit(limit).toList();
  }

  @Override
  public void add(Provider provider) {
    providers.put(provider.id(), provider);
  }
}
