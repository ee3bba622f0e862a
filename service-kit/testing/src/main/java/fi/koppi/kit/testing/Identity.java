package fi.koppi.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Makes a service under test accept the tokens of {@link Tokens} instead of those of an identity
 * provider.
 */
public class Identity implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of(
        "quarkus.oidc.public-key", Tokens.publicKey(), "quarkus.oidc.token.issuer", "any");
  }

  @Override
  public void stop() {
    // Nothing was started.
  }
}
