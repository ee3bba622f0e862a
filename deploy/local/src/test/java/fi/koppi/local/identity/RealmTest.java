package fi.koppi.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.local.broker.KafkaAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealmTest {

  private static final Path FILE = Path.of("../keycloak/koppi-realm.json");
  private static final List<String> ROLES =
      List.of(
          "coach",
          "service-manager",
          "account-manager",
          "admissions",
          "catalog-editor",
          "partner-coordinator",
          "employer",
          "privacy-officer",
          "integrator",
          "auditor",
          "platform-admin");

  private static final List<String> OTHERS_OF_AUTHORITIES =
      List.of(
          "privacy-officer-tampere",
          "privacy-officer-espoo",
          "privacy-officer-forssa",
          "auditor-porvoo",
          "auditor-tampere",
          "auditor-espoo",
          "auditor-forssa");

  private JsonNode file;
  private Realm realm;

  @BeforeEach
  void read() throws IOException {
    file = new ObjectMapper().readTree(FILE.toFile());
    realm = Realm.read(FILE);
  }

  @Test
  void everyRoleExistsAndHasAPersonOfItsName() {
    assertThat(names(file.path("roles").path("realm"), "name")).containsAll(ROLES);
    assertThat(realm.persons().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(ROLES.stream(), OTHERS_OF_AUTHORITIES.stream()).toList());
  }

  @Test
  void everyAuthorityHasASystemAPrivacyOfficerAndAnAuditor() {
    Set<String> authorities =
        users("AUTHORITY").map(RealmTest::organisation).collect(Collectors.toSet());

    assertThat(authorities)
        .hasSize(4)
        .isEqualTo(organisations(user -> user.has("serviceAccountClientId")))
        .isEqualTo(organisations(user -> hasRole(user, "privacy-officer")))
        .isEqualTo(organisations(user -> hasRole(user, "auditor")));
  }

  @Test
  void noTwoPersonsHaveTheSameId() {
    assertThat(list(file.path("users")))
        .extracting(user -> user.path("attributes").path("person_id").path(0).asText())
        .filteredOn(id -> !id.isEmpty())
        .doesNotHaveDuplicates();
  }

  private Set<String> organisations(Predicate<JsonNode> condition) {
    return users("AUTHORITY")
        .filter(condition)
        .map(RealmTest::organisation)
        .collect(Collectors.toSet());
  }

  private Stream<JsonNode> users(String type) {
    return list(file.path("users")).stream()
        .filter(user -> user.path("attributes").path("org_type").path(0).asText().equals(type));
  }

  private static String organisation(JsonNode user) {
    return user.path("attributes").path("org_id").path(0).asText();
  }

  private static boolean hasRole(JsonNode user, String role) {
    return list(user.path("realmRoles")).stream().anyMatch(has -> has.asText().equals(role));
  }

  @Test
  void everySystemSignsInForAnOrganisation() {
    assertThat(realm.organisations().keySet()).isEqualTo(realm.systems().keySet());
    assertThat(realm.organisations().values())
        .allMatch(id -> id.matches("01920000-0000-7000-8000-\\d{12}"));
  }

  @Test
  void everyUserHasTheKindOfTheOrganisation() {
    assertThat(list(file.path("users")))
        .allMatch(user ->
            Set.of("AUTHORITY", "PROVIDER", "EMPLOYER", "PLATFORM")
                .contains(user.path("attributes").path("org_type").path(0).asText()));
  }

  @Test
  void nobodyHasARoleThatDoesNotExist() {
    Set<String> given =
        list(file.path("users")).stream()
            .flatMap(user -> list(user.path("realmRoles")).stream())
            .map(JsonNode::asText)
            .collect(Collectors.toSet());

    assertThat(ROLES).containsAll(given);
  }

  @Test
  void everySecretIsMarkedAsForDemonstrationOnly() {
    assertThat(realm.systems().values()).allMatch(secret -> secret.startsWith("demo-only-"));
    assertThat(realm.persons().values()).allMatch(secret -> secret.startsWith("demo-only-"));
  }

  @Test
  void collegesOfTheRealmAreUsersOfTheBroker() {
    List<String> colleges =
        realm.systems().keySet().stream().filter(name -> name.endsWith("-admission")).toList();

    assertThat(KafkaAccess.load().users()).hasSizeGreaterThan(3).containsAll(colleges);
  }

  private static Set<String> names(JsonNode array, String field) {
    return list(array).stream().map(node -> node.path(field).asText()).collect(Collectors.toSet());
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
