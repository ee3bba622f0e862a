package fi.koppi.systemtests;

import fi.koppi.local.Suite;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One suite for all tests of this module, with its own folder and ports beside those of a suite
 * that the user may have running. It starts from the state that the last run has left, as a suite
 * in use does; {@code mvn clean} deletes it.
 */
public final class SuiteExtension implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(SuiteExtension.class);
  private static final Path ROOT = Path.of(System.getProperty("koppi.root", ".."));
  private static final Path STATE = ROOT.resolve("system-tests/target/suite");
  private static final int PORT_OFFSET = Integer.getInteger("koppi.system-tests.port-offset", 700);

  /** Returns the folder with a log file of each process, and of its previous run. */
  public static Path logs() {
    return STATE.resolve("log");
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    running(context).startWhatHasEnded();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Suite.class;
  }

  @Override
  public Suite resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return running(context).suite();
  }

  private static Running running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Running.class, type -> Running.start(), Running.class);
  }

  /** The running suite; JUnit closes it when the last test has ended. */
  private record Running(Suite suite) implements AutoCloseable {

    static Running start() {
      // Writing the caches at the end would take longer than they save.
      Suite suite = Suite.open(ROOT, STATE, PORT_OFFSET).withoutCaches();
      suite.up(System.out);
      return new Running(suite);
    }

    /** Starts the parts that a test of faults has left without, because it failed. */
    void startWhatHasEnded() {
      if (!suite.isUp()) {
        suite.up(System.out);
      }
    }

    /** Stops the suite; its logs stay, so that a failure can be examined. */
    @Override
    public void close() {
      suite.down(System.out);
    }
  }
}
