package fi.koppi.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class LifecycleCheckTest {

  private enum Status {
    DRAFT,
    OPEN,
    DONE;

    Set<Status> next() {
      return switch (this) {
        case DRAFT -> Set.of(OPEN, DONE);
        case OPEN -> Set.of(DONE);
        case DONE -> Set.of();
      };
    }
  }

  private static final String DIAGRAM =
      """
      stateDiagram-v2
          %% Status.next()
          [*] --> DRAFT
          DRAFT --> OPEN
          DRAFT --> DONE
          OPEN --> DONE
          DONE --> [*]
      """;

  private final LifecycleCheck<Status> lifecycle = LifecycleCheck.of(Status.DRAFT, Status::next);

  @TempDir private Path folder = Path.of("unset");

  @TestFactory
  Stream<DynamicTest> moveThatFollowsNextPassesForEveryPair() {
    return lifecycle.everyMove(LifecycleCheckTest::obey, IllegalStateException.class);
  }

  @Test
  void moveThatNextForbidsIsFound() {
    List<DynamicTest> tests =
        lifecycle.everyMove((from, to) -> {}, IllegalStateException.class).toList();

    assertThat(tests).hasSize(9);
    assertThat(tests)
        .filteredOn(test -> test.getDisplayName().equals("DONE never becomes DRAFT"))
        .singleElement()
        .satisfies(test -> assertFails(test));
  }

  @Test
  void diagramHasEveryMoveAndEnd() {
    assertThat(lifecycle.diagram()).isEqualTo(DIAGRAM);
  }

  @Test
  void readmeWithTheDiagramPassesAndAnotherDiagramDoesNotDisturb() throws IOException {
    Path readme = folder.resolve("README.md");
    String other = "```mermaid\nstateDiagram-v2\n    %% Other.next()\n    [*] --> A\n```\n";
    Files.writeString(readme, "# Service\n" + other + "```mermaid\n" + DIAGRAM + "```\n");

    assertThatCode(() -> lifecycle.isDrawnIn(readme)).doesNotThrowAnyException();
  }

  @Test
  void readmeWithAnOlderDiagramIsFound() throws IOException {
    Path readme = folder.resolve("README.md");
    String older = DIAGRAM.replace("    DRAFT --> DONE\n", "");
    Files.writeString(readme, "```mermaid\n" + older + "```\n");

    assertThatThrownBy(() -> lifecycle.isDrawnIn(readme))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("./koppi contracts");
  }

  @Test
  void statusThatNothingCanReachIsFound() {
    LifecycleCheck<Status> begunAtOpen = LifecycleCheck.of(Status.OPEN, Status::next);

    lifecycle.everyStatusIsReachable();
    assertThatThrownBy(begunAtOpen::everyStatusIsReachable).isInstanceOf(AssertionError.class);
  }

  private static void obey(Status from, Status to) {
    if (!from.next().contains(to)) {
      throw new IllegalStateException(from + " cannot become " + to);
    }
  }

  private static void assertFails(DynamicTest test) {
    assertThatThrownBy(() -> test.getExecutable().execute()).isInstanceOf(AssertionError.class);
  }
}
