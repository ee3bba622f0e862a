package fi.koppi.kit.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Rules that make the services siblings: a reader who knows one finds the same names and
 * dependencies in the others. A service applies them by {@code @ArchTest static final ArchTests
 * siblings = ArchTests.in(SiblingRules.class);}.
 *
 * <p>A feature package contains the model and its use cases. Its adapters {@code api}, {@code
 * persistence} and {@code messaging} lie one level below and depend on it; it never depends on
 * them.
 */
public final class SiblingRules {

  private static final String API = "fi.koppi.*service..api..";
  private static final String PERSISTENCE = "fi.koppi.*service..persistence..";
  private static final String MESSAGING = "fi.koppi.*service..messaging..";
  private static final String[] ADAPTERS = {API, PERSISTENCE, MESSAGING};
  private static final String KIT = "fi.koppi.kit..";
  private static final String KIT_TIME = "fi.koppi.kit.time..";

  @ArchTest
  static final ArchRule modelsKnowNoTechnologyButPersistenceAnnotations =
      noClasses()
          .that(resideInAnyPackage("fi.koppi.*service..").and(resideOutsideOfPackages(ADAPTERS)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.ws.rs..",
              "org.jboss.resteasy..",
              "org.apache.kafka..",
              "org.eclipse.microprofile.reactive..",
              "io.smallrye.reactive..",
              "io.quarkus.hibernate.orm.panache..",
              "io.quarkus.panache..",
              "com.fasterxml.jackson.databind..",
              "io.vertx..",
              "fi.koppi.kit.outbox..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule featuresKnowNoAdapters =
      noClasses()
          .that(resideInAnyPackage("fi.koppi.*service..").and(resideOutsideOfPackages(ADAPTERS)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ADAPTERS)
          .allowEmptyShould(true);

  @ArchTest static final ArchRule apiKnowsNoOtherAdapter = strangers(API, PERSISTENCE, MESSAGING);

  @ArchTest
  static final ArchRule persistenceKnowsNoOtherAdapter = strangers(PERSISTENCE, API, MESSAGING);

  @ArchTest
  static final ArchRule messagingKnowsNoOtherAdapter = strangers(MESSAGING, API, PERSISTENCE);

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices().matching("fi.koppi.*service.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule jsonIsStoredInOneWay =
      noClasses()
          .that()
          .resideOutsideOfPackage(KIT)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.hibernate.annotations.JdbcTypeCode")
          .because("JSON that Hibernate compares at every flush is slow: use @JsonColumn")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule recordsAreProcessedInOrder =
      noClasses()
          .that()
          .resideInAPackage(MESSAGING)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("io.smallrye.common.annotation.RunOnVirtualThread")
          .because(
              "the inbox calls consumers in order; on threads of their own records could overtake")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule resourcesLiveInApi =
      classes()
          .that()
          .areAnnotatedWith("jakarta.ws.rs.Path")
          .and()
          .resideOutsideOfPackage(KIT)
          .should()
          .resideInAPackage(API)
          .andShould()
          .haveSimpleNameEndingWith("Resource")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule resourcesNameWhatTheyProduce =
      classes()
          .that()
          .areAnnotatedWith("jakarta.ws.rs.Path")
          .should()
          .beAnnotatedWith("jakarta.ws.rs.Produces")
          .because("a browser that asks for HTML would get toString() of the answer")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule resourcesCallUseCasesAndNotStorage =
      noClasses()
          .that()
          .resideInAPackage(API)
          .should()
          .dependOnClassesThat(SiblingConditions.STORAGE_PORT)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule storageIsPanacheRepositoriesBehindAPort =
      classes()
          .that()
          .haveSimpleNameStartingWith("Panache")
          .should()
          .resideInAPackage(PERSISTENCE)
          .andShould()
          .notBePublic()
          .andShould(SiblingConditions.IMPLEMENT_A_PORT_OF_THEIR_FEATURE)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule eventsLeaveThroughTheOutboxInMessaging =
      classes()
          .that()
          .haveSimpleNameStartingWith("Outbox")
          .and()
          .resideOutsideOfPackage(KIT)
          .should()
          .resideInAPackage(MESSAGING)
          .andShould()
          .notBePublic()
          .andShould(SiblingConditions.FOLLOW_OR_IMPLEMENT_A_PORT_OF_THEIR_FEATURE)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule repeatablePostsAreIdempotent =
      methods()
          .that()
          .areAnnotatedWith("jakarta.ws.rs.POST")
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(KIT)
          .should(SiblingConditions.BE_IDEMPOTENT_OR_A_QUERY)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule headChangesNothing =
      methods()
          .that()
          .areAnnotatedWith("jakarta.ws.rs.GET")
          .should(SiblingConditions.CHANGE_NOTHING_BY_HEAD)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule transactionsBeginInUseCases =
      classes()
          .that()
          .resideOutsideOfPackage(KIT)
          .and()
          .haveNameNotMatching(".*(Commands|Queries|Consumer|Mirror)")
          .should(SiblingConditions.BEGIN_NO_TRANSACTION)
          .because("other classes join one (MANDATORY), so that a use case is one transaction")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule timeAndIdsComeFromOutside =
      noClasses()
          .that()
          .resideOutsideOfPackage(KIT_TIME)
          .should()
          .callMethodWhere(SiblingConditions.READS_THE_CLOCK_OR_MAKES_AN_ID)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule idsHaveTypes =
      methods()
          .that()
          .areNotPrivate()
          .and()
          .areDeclaredInClassesThat(
              resideInAnyPackage("fi.koppi.*service..").and(resideOutsideOfPackages(ADAPTERS)))
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Id")
          .should(new BareIds())
          .because("a method that takes any UUID takes the id of the wrong thing, too")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule namesAreWordsOfTheDomain =
      noClasses()
          .that()
          .haveNameNotMatching(".*(Account|Customer|Service|Training)Manager")
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)")
          .because("a name is a word of the domain; only job titles may end with Manager")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule entitiesHideTheirState =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith("jakarta.persistence.Entity")
          .and()
          .areNotStatic()
          .should()
          .bePrivate()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule entitiesHaveNoSetters =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith("jakarta.persistence.Entity")
          .should()
          .haveNameMatching("set[A-Z].*")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule collaboratorsComeThroughTheConstructor =
      noFields()
          .should()
          .beAnnotatedWith("jakarta.inject.Inject")
          .orShould()
          .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
          .allowEmptyShould(true);

  @ArchTest static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  private SiblingRules() {}

  private static ArchRule strangers(String adapter, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(adapter)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true);
  }
}
