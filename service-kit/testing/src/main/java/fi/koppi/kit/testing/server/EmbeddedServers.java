package fi.koppi.kit.testing.server;

import static java.util.Objects.requireNonNull;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PostgreSQL as a process and Kafka within this JVM, on free ports of the loopback address. */
final class EmbeddedServers {

  private static @Nullable EmbeddedBroker broker;

  private EmbeddedServers() {}

  /**
   * Starts PostgreSQL with durability on, as in production; the embedded server would otherwise not
   * wait for the disk.
   */
  static String database() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        // One file for the whole run, which a test of plans reads.
        .setServerConfig("logging_collector", "on")
        .setServerConfig("log_destination", "jsonlog")
        .setServerConfig("log_rotation_age", "0")
        .setServerConfig("log_rotation_size", "0")
        .start()
        .getJdbcUrl("postgres", "postgres");
  }

  static String broker() throws IOException {
    broker = EmbeddedBroker.start("PLAINTEXT", Map.of());
    return broker.address();
  }

  /** Stops the broker and starts it again on the same port, with the same data. */
  static void restartBroker() {
    requireNonNull(broker).restart();
  }
}
