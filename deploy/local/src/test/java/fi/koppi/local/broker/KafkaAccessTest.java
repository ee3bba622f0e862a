package fi.koppi.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KafkaAccessTest {

  private final KafkaAccess access = KafkaAccess.load();

  @ParameterizedTest
  @CsvSource({
    "catalog-service,koppi.catalog.",
    "partner-service,koppi.partner.",
    "referral-service,koppi.referral."
  })
  void serviceWritesItsOwnTopicsAndItsDeadLettersOnly(String service, String prefix) {
    Set<String> written = topics(service, AclOperation.WRITE);

    assertThat(written)
        .isNotEmpty()
        .allMatch(topic ->
            topic.startsWith(prefix) || topic.equals("koppi.dead-letter." + service + ".v1"));
  }

  @Test
  void everyTopicHasOneWriter() {
    Map<String, List<String>> writers =
        access.topics().stream()
            .collect(
                Collectors.groupingBy(
                    KafkaAccess.Topic::name,
                    Collectors.mapping(KafkaAccess.Topic::from, Collectors.toList())));

    assertThat(writers.values()).allMatch(each -> each.size() == 1);
  }

  @Test
  void tableLetsNobodyButAdmissionChannelsTouchTheTopicsOfColleges() {
    var rules =
        access.rules().stream()
            .filter(rule -> rule.pattern().name().startsWith("koppi.admission."))
            .toList();

    assertThat(rules)
        .isNotEmpty()
        .allMatch(rule -> rule.entry().principal().equals("User:admission-channels"))
        .noneMatch(rule ->
            Set.of(AclOperation.READ, AclOperation.WRITE).contains(rule.entry().operation()));
  }

  @Test
  void rightsOnTheTopicsOfCollegesAreLeftAloneAndOthersThatHaveLeftTheTableAreNot() {
    var onTopicOfCollege =
        write(
            "koppi.admission.01920000-0000-7000-8000-000000000201.referral.v1",
            PatternType.LITERAL);
    var onAllTopicsOfColleges = write("koppi.admission.", PatternType.PREFIXED);
    var inTheTable = write("koppi.referral.lifecycle.v1", PatternType.LITERAL);

    var strangers = access.strangers(List.of(onTopicOfCollege, onAllTopicsOfColleges, inTheTable));

    assertThat(strangers).containsExactly(onAllTopicsOfColleges);
  }

  private static AclBinding write(String topic, PatternType names) {
    return new AclBinding(
        new ResourcePattern(ResourceType.TOPIC, topic, names),
        new AccessControlEntry(
            "User:referral-service", "*", AclOperation.WRITE, AclPermissionType.ALLOW));
  }

  @Test
  void noServiceMayChangeRights() {
    Set<String> users =
        access.rules().stream()
            .filter(rule -> rule.pattern().resourceType() == ResourceType.CLUSTER)
            .map(rule -> rule.entry().principal())
            .collect(Collectors.toSet());

    assertThat(users).containsExactly("User:admission-channels");
  }

  @Test
  void collegesGetNoRightFromTheTable() {
    Set<String> users =
        access.rules().stream().map(rule -> rule.entry().principal()).collect(Collectors.toSet());

    assertThat(access.users()).contains("careeria-admission");
    assertThat(users).noneMatch(user -> user.endsWith("-admission"));
  }

  @Test
  void consumerGroupsBeginWithTheServicesName() {
    Set<String> groups =
        access.rules().stream()
            .filter(rule -> rule.pattern().resourceType() == ResourceType.GROUP)
            .filter(rule -> rule.pattern().patternType() == PatternType.PREFIXED)
            .map(rule -> rule.pattern().name() + "=" + rule.entry().principal())
            .collect(Collectors.toSet());

    assertThat(groups)
        .containsExactlyInAnyOrder(
            "catalog-service=User:catalog-service",
            "partner-service=User:partner-service",
            "referral-service=User:referral-service");
  }

  @Test
  void stateTopicsAreCompacted() {
    assertThat(access.topics())
        .filteredOn(topic -> topic.kind() == KafkaAccess.Kind.STATE)
        .extracting(KafkaAccess.Topic::name)
        .containsExactlyInAnyOrder(
            "koppi.catalog.provider.v1",
            "koppi.catalog.offering.v1",
            "koppi.catalog.skill.v1",
            "koppi.partner.organisation.v1",
            "koppi.partner.need.v1",
            "koppi.partner.placement.v1",
            "koppi.referral.unmet-need.v1",
            "koppi.referral.answer-delay.v1");
    assertThat(KafkaAccess.Kind.STATE.settings()).containsEntry("cleanup.policy", "compact");
  }

  private Set<String> topics(String user, AclOperation operation) {
    return access.rules().stream()
        .filter(rule -> rule.pattern().resourceType() == ResourceType.TOPIC)
        .filter(rule -> rule.entry().principal().equals("User:" + user))
        .filter(rule -> rule.entry().operation() == operation)
        .map(AclBinding::pattern)
        .map(pattern -> pattern.name())
        .collect(Collectors.toSet());
  }
}
