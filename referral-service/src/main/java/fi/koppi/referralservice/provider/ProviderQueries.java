package fi.koppi.referralservice.provider;

import fi.koppi.kit.mirror.Mirrors;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The read side of announced providers. */
@ApplicationScoped
public class ProviderQueries {

  private final Mirrors mirrors;
  private final Providers all;

  @Inject
  ProviderQueries(Mirrors mirrors, Providers all) {
    this.mirrors = mirrors;
    this.all = all;
  }

  public Optional<Provider> find(ProviderId id) {
    return mirrors.find(Provider.class, id.value());
  }

  /** Returns whether the provider's admission system receives events. */
  public boolean isServedByEvents(ProviderId id) {
    return find(id).filter(Provider::isServedByEvents).isPresent();
  }

  /**
   * Returns whether the catalogue has closed or removed the provider, or announces it in another
   * status than ACTIVE. One that was never announced is not closed.
   */
  public boolean isClosed(ProviderId id) {
    return all.findEvenRemoved(id).filter(Provider::isClosed).isPresent();
  }

  /**
   * Refuses whatever a provider asks that the catalogue has closed or removed.
   *
   * @throws Refused 403 {@code college-closed}
   */
  public void requireOpen(ProviderId id) {
    if (isClosed(id)) {
      throw new Refused(
          ProviderProblem.COLLEGE_CLOSED,
          "The catalogue has closed your college or cut it off; its open referrals go back to their"
              + " coaches.");
    }
  }
}
