package fi.koppi.kit.testing.server;

import java.util.Arrays;
import java.util.stream.Stream;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * PostgreSQL and Kafka from their official images; Testcontainers removes the containers in the
 * end.
 */
final class ContainerServers {

  private ContainerServers() {}

  @SuppressWarnings("resource")
  static String database() {
    var container = new PostgreSQLContainer(DockerImageName.parse("postgres:18"));
    // Testcontainers switches fsync off for speed.
    String[] settings = {
      "fsync=on",
      "synchronous_commit=on",
      "logging_collector=on",
      "log_destination=jsonlog,stderr",
      "log_rotation_age=0",
      "log_rotation_size=0"
    };
    container.setCommand(
        Stream.concat(
                Stream.of("postgres"), Arrays.stream(settings).flatMap(s -> Stream.of("-c", s)))
            .toArray(String[]::new));
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
