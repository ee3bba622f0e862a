package fi.koppi.kit.security;

import fi.koppi.kit.health.Finding;
import fi.koppi.kit.health.ProbedCheck;
import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.Readiness;

/**
 * A check of readiness that is up once the issuer's keys are known: without them no token can be
 * verified. It connects to an issuer that was away when the service started.
 */
@Readiness
@ApplicationScoped
class IssuerKeysHealth extends ProbedCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final TenantConfigBean issuer;

  IssuerKeysHealth(TenantConfigBean issuer) {
    this.issuer = issuer;
  }

  @Override
  public String name() {
    return "issuer-keys";
  }

  @Override
  protected Finding look() {
    var tenant = issuer.getDefaultTenant();
    return Finding.of(tenant.ready() || tenant.initialize().await().atMost(PATIENCE).ready());
  }
}
