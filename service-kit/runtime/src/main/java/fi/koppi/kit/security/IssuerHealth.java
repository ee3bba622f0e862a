package fi.koppi.kit.security;

import fi.koppi.kit.health.Finding;
import fi.koppi.kit.health.ProbedCheck;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A check of the service's wellness that is down when the issuer's keys have not been fetched for
 * too long. Tokens are verified with the keys that are known meanwhile.
 */
@Wellness
@ApplicationScoped
class IssuerHealth extends ProbedCheck {

  private final IssuerKeys keys;
  private final TenantConfigBean issuer;
  private final Duration longestSilence;

  IssuerHealth(
      IssuerKeys keys,
      TenantConfigBean issuer,
      @ConfigProperty(name = "koppi.issuer.well-silence", defaultValue = "60s")
          Duration longestSilence) {
    this.keys = keys;
    this.issuer = issuer;
    this.longestSilence = longestSilence;
  }

  @Override
  public String name() {
    return "issuer";
  }

  @Override
  protected Finding look() {
    if (issuer.getDefaultTenant().oidcConfig().authServerUrl().isEmpty()) {
      return Finding.of(true);
    }
    return Finding.ofSilence(keys.sinceLastFetch(), longestSilence);
  }
}
