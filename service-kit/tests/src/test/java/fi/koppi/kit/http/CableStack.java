package fi.koppi.kit.http;

import static java.util.Objects.requireNonNull;

import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The usual servers, with a {@link Cable} to the database for the test that asks for it. */
public class CableStack implements QuarkusTestResourceLifecycleManager {

  private static final String URL = "quarkus.datasource.jdbc.url";

  private @Nullable Cable cable;

  @Override
  public Map<String, String> start() {
    var settings = new HashMap<>(new Stack().start());
    var url = String.valueOf(settings.get(URL));
    var port = URI.create(url.substring("jdbc:".length())).getPort();
    try {
      cable = new Cable(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    settings.put(URL, url.replace(":" + port + "/", ":" + cable.port() + "/"));
    return settings;
  }

  protected Cable cable() {
    return requireNonNull(cable);
  }

  @Override
  public void inject(TestInjector test) {
    test.injectIntoFields(cable, new TestInjector.MatchesType(Cable.class));
  }

  @Override
  public void stop() {
    if (cable != null) {
      try {
        cable.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
