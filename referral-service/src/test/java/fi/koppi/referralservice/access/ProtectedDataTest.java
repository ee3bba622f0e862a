package fi.koppi.referralservice.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.koppi.kit.security.ActsForPerson;
import fi.koppi.kit.testing.storage.RowSecurity;
import fi.koppi.referralservice.AccessAction;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Holds every use case of protected data to its feature's opener, and every action to its use. */
@AnalyzeClasses(
    packages = "fi.koppi.referralservice",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ProtectedDataTest {

  private static final String[] FEATURES = featuresOfProtectedData();

  @ArchTest
  static final ArchRule onlyOpenersEnterProtectedData =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Opener")
          .and()
          .resideOutsideOfPackage("..referralservice.access..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ProtectedData.class, RowAccess.class, AccessLog.class);

  @ArchTest
  static final ArchRule useCasesOfProtectedDataComeInByAnOpener =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(FEATURES)
          .and()
          .areDeclaredInClassesThat()
          .haveNameMatching(".*(Commands|Queries)")
          .and(
              new DescribedPredicate<JavaMethod>("serve a caller") {
                @Override
                public boolean test(JavaMethod method) {
                  return method.getRawParameterTypes().stream()
                      .anyMatch(type -> type.getSimpleName().equals("Actor"));
                }
              })
          .should(
              new ArchCondition<JavaMethod>("reach an opener") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  events.add(
                      new SimpleConditionEvent(
                          method,
                          reachesOpener(method, new HashSet<>()),
                          method.getFullName() + " goes past the opener of its feature"));
                }
              });

  @ArchTest
  static final ArchRule everyActionIsRecordedSomewhere =
      classes()
          .that()
          .implement(AccessAction.class)
          .should(
              new EveryAction(
                  action ->
                      action.getAccessesToSelf().stream()
                          .anyMatch(access -> !access.getOriginOwner().equals(action.getOwner())),
                  "is recorded by nothing"));

  @ArchTest
  static final ArchRule resourcesOfProtectedDataRecordTheirRefusalsAndKnowThePerson =
      classes()
          .that()
          .areAnnotatedWith("jakarta.ws.rs.Path")
          .and()
          .resideInAnyPackage(FEATURES)
          .and()
          // It counts keys for the platform's administrator and shows nothing of any client, in
          // whose log a call could stand. It lies with the keys that it counts, because no other
          // feature may implement or read what they are stored in.
          .doNotHaveSimpleName("MasterKeyResource")
          .should()
          .beAnnotatedWith("fi.koppi.referralservice.access.api.ProtectedResource")
          .andShould()
          .beAnnotatedWith(ActsForPerson.class);

  /**
   * Returns the packages of the features that own tables with row-level security, and of those that
   * show such tables of others: the feed shows the kit's, and the audit that of {@code access},
   * which is itself the way in and comes in by nobody's opener.
   */
  private static String[] featuresOfProtectedData() {
    Set<String> features = new TreeSet<>(RowSecurity.features("fi.koppi.referralservice"));
    features.removeAll(Set.of("access", "kit"));
    features.addAll(Set.of("audit", "feed"));
    return features.stream().map("..referralservice.%s.."::formatted).toArray(String[]::new);
  }

  private static boolean reachesOpener(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
    return seen.add(unit)
        && unit.getCallsFromSelf().stream()
            .anyMatch(call ->
                call.getTargetOwner().getSimpleName().endsWith("Opener")
                    || call.getTarget()
                        .resolveMember()
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .filter(next -> next.getOwner().equals(unit.getOwner()))
                        .filter(next -> reachesOpener(next, seen))
                        .isPresent());
  }
}
