package fi.koppi.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BareIdsTest {

  private static final JavaClasses TYPES =
      new ClassFileImporter().importClasses(Listed.class, Untyped.class, Typed.class, NeedId.class);

  record NeedId(UUID value) {}

  record Listed(UUID id) {}

  record Typed(NeedId id, String name) {}

  static class Untyped {
    Map<String, List<UUID>> hidden() {
      return Map.of();
    }

    void taken(UUID[] ids) {}
  }

  @Test
  void bareIdsAreFoundWhereverTheyStandInASignature() {
    assertThat(violationsWith(Map.of("Listed.id", "a projection", "NeedId.value", "its content")))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("list Untyped.hidden"))
        .anySatisfy(line -> assertThat(line).contains("list Untyped.taken"));
  }

  @Test
  void exceptionThatIsNoneAnyMoreHasToLeaveTheList() {
    var exceptions =
        Map.of(
            "Listed.id", "a projection",
            "NeedId.value", "its content",
            "Untyped.hidden", "for this test",
            "Untyped.taken", "for this test",
            "Typed.id", "it had no type once");

    assertThat(violationsWith(exceptions))
        .containsExactly("Exception Typed.id has no reason, or is none any more");
  }

  @Test
  void exceptionNeedsAReason() {
    var exceptions =
        Map.of(
            "Listed.id", "",
            "NeedId.value", "its content",
            "Untyped.hidden", "for this test",
            "Untyped.taken", "for this test");

    assertThat(violationsWith(exceptions))
        .containsExactly("Exception Listed.id has no reason, or is none any more");
  }

  private static Set<String> violationsWith(Map<String, String> exceptions) {
    return Set.copyOf(
        methods().should(new BareIds(exceptions)).evaluate(TYPES).getFailureReport().getDetails());
  }
}
