package fi.koppi.kit.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules by which features react to each other: they announce sealed events, and followers
 * observe them in an order that each names. A service checks them by {@code @ArchTest static final
 * ArchTests announcements = ArchTests.in(AnnouncementRules.class);}.
 */
public final class AnnouncementRules {

  private static final String OBSERVES = "jakarta.enterprise.event.Observes";
  private static final String PRIORITY = "jakarta.annotation.Priority";
  private static final Pattern FEATURE = Pattern.compile("(fi\\.koppi\\.\\w*service)\\.(\\w+).*");

  private static final DescribedPredicate<JavaMethod> OBSERVE_A_FEATURE =
      describe(
          "observe an event of a feature",
          method ->
              method.getParameters().stream()
                  .anyMatch(parameter ->
                      parameter.isAnnotatedWith(OBSERVES)
                          && featureOf(parameter.getRawType()).isPresent()));

  @ArchTest
  static final ArchRule featuresAreFollowedByFollowers =
      methods()
          .that(OBSERVE_A_FEATURE)
          .should()
          .beDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Follower")
          .because("whoever looks for what an event causes finds all of it by this name")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule followersNameTheirOrder =
      methods()
          .that(OBSERVE_A_FEATURE)
          .should(nameTheirOrder())
          .because("the order among followers stands in one place, Followers")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule followersStandInTheReadme =
      methods()
          .that(OBSERVE_A_FEATURE)
          .should(standInTheReadme())
          .because("the README tells what follows from an event, in the order of the followers")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule eventsOfFeaturesAreSealed =
      methods().that(OBSERVE_A_FEATURE).should(observeSealedTypes()).allowEmptyShould(true);

  @ArchTest
  static final ArchRule portsAreImplementedByTheirOwnFeature =
      classes()
          .that()
          .resideInAPackage("fi.koppi.*service..")
          .should(implementNoPortOfAnotherFeature())
          .because("a feature asks *Queries of another, or follows its events")
          .allowEmptyShould(true);

  private AnnouncementRules() {}

  /**
   * Returns the service and feature that a type belongs to; empty for the kit and for code that all
   * features share.
   */
  private static Optional<String> featureOf(JavaClass type) {
    var matcher = FEATURE.matcher(type.getPackageName());
    return matcher.matches()
        ? Optional.of(matcher.group(1) + "." + matcher.group(2))
        : Optional.empty();
  }

  private static ArchCondition<JavaMethod> nameTheirOrder() {
    return new ArchCondition<>("name their order by @Priority") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        for (JavaParameter parameter : method.getParameters()) {
          if (parameter.isAnnotatedWith(OBSERVES)) {
            events.add(
                new SimpleConditionEvent(
                    method,
                    parameter.isAnnotatedWith(PRIORITY),
                    method.getFullName() + " observes without @Priority"));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> standInTheReadme() {
    var rows = rowsOfReadme();
    return new ArchCondition<>("stand in the README, in the event's row of the followers") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        for (JavaParameter parameter : method.getParameters()) {
          if (parameter.isAnnotatedWith(OBSERVES)) {
            var event = parameter.getRawType().getSimpleName();
            events.add(
                new SimpleConditionEvent(
                    method,
                    rows.stream()
                        .filter(row -> row.startsWith("| `" + event + "` |"))
                        .anyMatch(row -> names(row, method.getOwner())),
                    "README.md names no %s in the row of `%s`"
                        .formatted(method.getOwner().getName(), event)));
          }
        }
      }
    };
  }

  private static List<String> rowsOfReadme() {
    try {
      return Files.readAllLines(Path.of("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether a row names the follower, alone or with its package in the service. */
  private static boolean names(String row, JavaClass follower) {
    var service = Pattern.compile("fi\\.koppi\\.\\w*service\\.").matcher(follower.getName());
    return row.contains("`" + follower.getSimpleName() + "`")
        || row.contains("`" + service.replaceFirst("") + "`");
  }

  private static ArchCondition<JavaMethod> observeSealedTypes() {
    return new ArchCondition<>("observe sealed types") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        for (JavaParameter parameter : method.getParameters()) {
          if (parameter.isAnnotatedWith(OBSERVES)) {
            events.add(
                new SimpleConditionEvent(
                    method,
                    parameter.getRawType().reflect().isSealed(),
                    method.getFullName() + " observes a type that is not sealed"));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> implementNoPortOfAnotherFeature() {
    return new ArchCondition<>("implement no interface of another feature") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var own = featureOf(type);
        for (JavaClass port : type.getAllRawInterfaces()) {
          var other = featureOf(port);
          events.add(
              new SimpleConditionEvent(
                  type,
                  other.isEmpty() || other.equals(own),
                  type.getName() + " implements " + port.getName()));
        }
      }
    };
  }
}
