package fi.koppi.kit.inbox.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor.GroupSubscription;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor.Subscription;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class SubscribersAssignorTest {

  private static final Node[] BROKER = {new Node(1, "127.0.0.1", 9092)};
  private static final Cluster CLUSTER =
      new Cluster(
          "cluster",
          List.of(BROKER),
          IntStream.range(0, 4)
              .mapToObj(i -> new PartitionInfo("topic", i, BROKER[0], BROKER, BROKER))
              .toList(),
          Set.of(),
          Set.of());

  private final SubscribersAssignor assignor = new SubscribersAssignor();
  private final Map<String, Subscription> members = new LinkedHashMap<>();

  @Test
  void memberThatIsSubscribedToNothingGetsNothing() {
    members.put("pattern", new Subscription(List.of()));
    members.put("topic", new Subscription(List.of("topic")));

    var assigned = assigned();

    assertThat(assigned.get("pattern")).isEmpty();
    assertThat(assigned.get("topic")).hasSize(4);
  }

  @Test
  void partitionsAreSharedByThoseThatAreSubscribed() {
    members.put("first", new Subscription(List.of("topic")));
    members.put("pattern", new Subscription(List.of()));
    members.put("second", new Subscription(List.of("topic")));

    var assigned = assigned();

    assertThat(assigned.get("pattern")).isEmpty();
    assertThat(assigned.get("first"))
        .hasSize(2)
        .doesNotContainAnyElementsOf(assigned.get("second"));
    assertThat(assigned.get("second")).hasSize(2);
  }

  private Map<String, List<TopicPartition>> assigned() {
    var assignments = assignor.assign(CLUSTER, new GroupSubscription(members)).groupAssignment();
    Map<String, List<TopicPartition>> partitions = new LinkedHashMap<>();
    assignments.forEach((member, assignment) -> partitions.put(member, assignment.partitions()));
    return partitions;
  }
}
