package fi.koppi.catalogservice.provider.api;

import fi.koppi.catalogservice.answerdelay.AnswerDelayQueries;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.kit.http.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows providers together with how fast they answer, which is measured elsewhere. */
@ApplicationScoped
class ProviderViews {

  private final AnswerDelayQueries delays;

  @Inject
  ProviderViews(AnswerDelayQueries delays) {
    this.delays = delays;
  }

  ProviderView of(Provider provider) {
    var id = provider.id();
    return ProviderView.of(provider, delays.of(List.of(id)).get(id));
  }

  Page<ProviderView> of(Page<Provider> page) {
    var ids = page.items().stream().map(Provider::id).toList();
    var found = delays.of(ids);
    return page.map(provider -> ProviderView.of(provider, found.get(provider.id())));
  }
}
