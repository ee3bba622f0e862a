package fi.koppi.kit.testing.outage;

import static java.util.Objects.requireNonNull;

import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The usual servers, with a {@link Cable} to the database for the test that asks for it. The
 * argument {@code database} names another database than the service's first one:
 *
 * <pre>{@code
 * @WithTestResource(value = CableStack.class, initArgs = @ResourceArg(name = "database", value = "keys"))
 * }</pre>
 */
public class CableStack implements QuarkusTestResourceLifecycleManager {

  private static final Pattern PORT = Pattern.compile("(?<=:)\\d+(?=/|$)");

  private String setting;
  private @Nullable Cable cable;

  public CableStack() {
    this("quarkus.datasource.jdbc.url");
  }

  /** Prepares a cable to the server whose address a setting of the service holds. */
  protected CableStack(String setting) {
    this.setting = setting;
  }

  @Override
  public void init(Map<String, String> arguments) {
    var database = arguments.get("database");
    if (database != null) {
      setting = "quarkus.datasource." + database + ".jdbc.url";
    }
  }

  @Override
  public Map<String, String> start() {
    var settings = new HashMap<>(new Stack().start());
    var address = requireNonNull(settings.get(setting), setting);
    var port = PORT.matcher(address);
    if (!port.find()) {
      throw new IllegalStateException("no port in " + setting);
    }
    try {
      cable = new Cable(Integer.parseInt(port.group()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    settings.put(setting, port.replaceFirst(String.valueOf(cable.port())));
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
