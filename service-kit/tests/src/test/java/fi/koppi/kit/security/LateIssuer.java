package fi.koppi.kit.security;

import fi.koppi.kit.testing.server.FreePort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issuer that is away until the test lets it begin. */
public class LateIssuer implements QuarkusTestResourceLifecycleManager {

  private int port;
  private @Nullable Issuer issuer;

  @Override
  public Map<String, String> start() {
    try {
      port = FreePort.find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:" + port);
  }

  Issuer begin() {
    try {
      issuer = new Issuer(port);
      return issuer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void inject(TestInjector test) {
    test.injectIntoFields(this, new TestInjector.MatchesType(LateIssuer.class));
  }

  @Override
  public void stop() {
    if (issuer != null) {
      issuer.close();
    }
  }
}
