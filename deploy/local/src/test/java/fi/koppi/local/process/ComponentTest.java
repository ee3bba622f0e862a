package fi.koppi.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.local.Suite;
import fi.koppi.local.SuiteException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentTest {

  @TempDir Path root;

  /**
   * Checks the case of a start that fails: it stops everything that it has started, this component
   * among them.
   */
  @Test
  void serviceThatIsNotBuiltIsReportedAndCanBeStopped() {
    Component service = Suite.open(root, root.resolve("state"), 900).component("catalog-service");

    assertThatThrownBy(service::start)
        .isInstanceOf(SuiteException.class)
        .hasMessageContaining("is not built");
    assertThatCode(service::stop).doesNotThrowAnyException();
    assertThat(service.isRunning()).isFalse();
  }
}
