package fi.koppi.kit.inbox.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * The cooperative assignor of Kafka, for groups in which a member may be subscribed to nothing yet:
 * a consumer of a pattern that no topic matches. Kafka's own takes the subscriptions of such a
 * group for equal and gives that member partitions of others, which nobody reads then (seen with
 * 4.1.1).
 */
public final class SubscribersAssignor extends CooperativeStickyAssignor {

  /** Makes an assignor; the Kafka client calls this. */
  public SubscribersAssignor() {}

  @Override
  public Map<String, List<TopicPartition>> assignPartitions(
      Map<String, List<PartitionInfo>> partitions, Map<String, Subscription> subscriptions) {
    Map<String, Subscription> subscribers = new HashMap<>(subscriptions);
    subscribers.values().removeIf(subscription -> subscription.topics().isEmpty());
    Map<String, List<TopicPartition>> assigned =
        new HashMap<>(super.assignPartitions(partitions, subscribers));
    subscriptions.keySet().forEach(member -> assigned.putIfAbsent(member, List.of()));
    return assigned;
  }
}
