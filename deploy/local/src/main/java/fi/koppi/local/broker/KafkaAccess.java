package fi.koppi.local.broker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.koppi.local.home.Resources;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * The table of users, topics and rights in kafka-access.yaml, and the access rules that follow from
 * it.
 */
public record KafkaAccess(List<String> users, List<Topic> topics, List<Grant> grants) {

  static final String ADMINISTRATOR = "koppi-admin";

  public static KafkaAccess load() {
    try {
      return new YAMLMapper().readValue(Resources.text("kafka-access.yaml"), KafkaAccess.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kafka-access.yaml", e);
    }
  }

  /** Returns the users whose rights this table sets. Rights of other users are left alone. */
  List<String> governed() {
    return Stream.concat(topics.stream().map(Topic::from), grants.stream().map(Grant::user))
        .distinct()
        .toList();
  }

  /**
   * Returns those rules of a user of this table that the table doesn't have. Rules on the topics of
   * a college are not among them: admission-channels grants and revokes those.
   */
  List<AclBinding> strangers(Collection<AclBinding> present) {
    Set<AclBinding> wanted = Set.copyOf(rules());
    return present.stream()
        .filter(rule -> !wanted.contains(rule))
        .filter(rule -> !isOnTopicOfCollege(rule.pattern()))
        .toList();
  }

  private static boolean isOnTopicOfCollege(ResourcePattern what) {
    return what.resourceType() == ResourceType.TOPIC
        && what.patternType() == PatternType.LITERAL
        && what.name().startsWith("koppi.admission.");
  }

  List<AclBinding> rules() {
    Stream<Grant> own = topics.stream().flatMap(Topic::grants);
    Stream<Grant> groups =
        topics.stream()
            .map(Topic::from)
            .distinct()
            .map(user -> new Grant(user, ResourceType.GROUP, user + "*", GROUP_MEMBER));
    return Stream.of(own, groups, grants.stream())
        .flatMap(all -> all)
        .flatMap(Grant::rules)
        .distinct()
        .toList();
  }

  private static final List<AclOperation> GROUP_MEMBER =
      List.of(AclOperation.READ, AclOperation.DESCRIBE);

  /** The way in which a topic is cleaned up: by age, or by key. */
  enum Kind {
    STATE,
    EVENT,
    DEAD_LETTER;

    Map<String, String> settings() {
      return switch (this) {
        case STATE -> Map.of("cleanup.policy", "compact", "min.cleanable.dirty.ratio", "0.1");
        case EVENT -> Map.of("cleanup.policy", "delete");
        case DEAD_LETTER -> Map.of("cleanup.policy", "delete", "retention.ms", "-1");
      };
    }
  }

  record Topic(String name, Kind kind, int partitions, String from, List<String> to) {

    Stream<Grant> grants() {
      return Stream.concat(
          Stream.of(grant(from, AclOperation.WRITE)),
          to.stream().map(reader -> grant(reader, AclOperation.READ)));
    }

    private Grant grant(String user, AclOperation operation) {
      return new Grant(user, ResourceType.TOPIC, name, List.of(operation, AclOperation.DESCRIBE));
    }
  }

  record Grant(String user, ResourceType on, String name, List<AclOperation> operations) {

    Stream<AclBinding> rules() {
      ResourcePattern resource =
          name.endsWith("*")
              ? new ResourcePattern(on, name.substring(0, name.length() - 1), PatternType.PREFIXED)
              : new ResourcePattern(on, name, PatternType.LITERAL);
      return operations.stream()
          .map(operation ->
              new AclBinding(
                  resource,
                  new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW)));
    }
  }
}
