package fi.koppi.kit.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiblingRulesTest {

  private static final JavaClasses GOOD = importPackage("fi.koppi.goodservice");
  private static final JavaClasses BAD = importPackage("fi.koppi.badservice");
  private static final JavaClasses KIT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fi.koppi.kit")
          .that(resideOutsideOfPackage("fi.koppi.kit.testing.."));

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void goodServiceFollowsTheRule(String name, ArchRule rule) {
    assertThat(rule.evaluate(GOOD).getFailureReport().getDetails()).as(name).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void badServiceBreaksTheRule(String name, ArchRule rule) {
    assertThat(rule.evaluate(BAD).hasViolation()).as(name).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void kitFollowsTheRuleItself(String name, ArchRule rule) {
    assertThat(rule.evaluate(KIT).getFailureReport().getDetails()).as(name).isEmpty();
  }

  static Stream<Object[]> rules() {
    return Arrays.stream(SiblingRules.class.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(ArchTest.class))
        .map(field -> new Object[] {field.getName(), value(field)});
  }

  private static ArchRule value(Field field) {
    try {
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static JavaClasses importPackage(String name) {
    return new ClassFileImporter().importPackages(name);
  }
}
