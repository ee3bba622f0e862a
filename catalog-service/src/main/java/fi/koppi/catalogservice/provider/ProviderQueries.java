package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The read side of providers. */
@ApplicationScoped
public class ProviderQueries {

  private final Providers providers;

  @Inject
  ProviderQueries(Providers providers) {
    this.providers = providers;
  }

  public Provider get(ProviderId id) {
    return providers
        .find(id)
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND, "No provider has this id."));
  }

  public Optional<Provider> find(ProviderId id) {
    return providers.find(id);
  }

  /** Locks the provider so that nobody changes or closes it until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Provider> lockToRead(ProviderId id) {
    return providers.lockToRead(id);
  }

  /** Returns a provider and all providers below it, the provider first. */
  public ProviderNode tree(ProviderId id) {
    return ProviderNode.of(get(id), providers.tree(id));
  }

  /** Lists the providers of one parent, or all. */
  public Page<Provider> list(@Nullable ProviderId parent, @Nullable String cursor, int limit) {
    var rows = providers.list(parent, Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, provider -> Cursor.of(provider.id().value()));
  }
}
