package fi.koppi.kit.testing;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL and Kafka from their official images; the reaper of Testcontainers ends them. */
final class ContainerServers {

  private ContainerServers() {}

  @SuppressWarnings("resource")
  static String database() {
    var container = new PostgreSQLContainer(DockerImageName.parse("postgres:18"));
    // Testcontainers switches it off for speed.
    container.setCommand("postgres", "-c", "fsync=on", "-c", "synchronous_commit=on");
    container.start();
    return "%s&user=%s&password=%s"
        .formatted(container.getJdbcUrl(), container.getUsername(), container.getPassword());
  }

  @SuppressWarnings("resource")
  static String broker() {
    var container =
        new KafkaContainer(DockerImageName.parse("apache/kafka:4.1.1"))
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
    container.start();
    return container.getBootstrapServers();
  }
}
