package fi.koppi.kit.security;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets the service under test accept the tokens of an {@link Issuer}. */
public class IssuerStack implements QuarkusTestResourceLifecycleManager {

  private @Nullable Issuer issuer;

  @Override
  public Map<String, String> start() {
    try {
      issuer = new Issuer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of("quarkus.oidc.auth-server-url", issuer.address());
  }

  @Override
  public void inject(TestInjector test) {
    test.injectIntoFields(issuer, new TestInjector.MatchesType(Issuer.class));
  }

  @Override
  public void stop() {
    if (issuer != null) {
      issuer.close();
    }
  }
}
