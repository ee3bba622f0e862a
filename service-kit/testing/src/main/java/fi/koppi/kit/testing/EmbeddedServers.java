package fi.koppi.kit.testing;

import static java.util.Objects.requireNonNull;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** PostgreSQL as a process and Kafka within this JVM, on free ports of the loopback address. */
final class EmbeddedServers {

  private static final Properties BROKER_SETTINGS = new Properties();
  private static @Nullable KafkaRaftServer broker;

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
    int port = freePort();
    BROKER_SETTINGS.putAll(brokerSettings(port, freePort()));
    Path file = Files.createTempFile("koppi-broker", ".properties");
    try (var writer = Files.newBufferedWriter(file)) {
      BROKER_SETTINGS.store(writer, null);
    }
    format(file);
    startBroker();
    return "127.0.0.1:" + port;
  }

  /** Stops the broker and starts it again on the same port, with the same data. */
  static void restartBroker() {
    KafkaRaftServer running = requireNonNull(broker);
    running.shutdown();
    running.awaitShutdown();
    startBroker();
  }

  private static void startBroker() {
    broker = new KafkaRaftServer(KafkaConfig.fromProps(BROKER_SETTINGS), Time.SYSTEM);
    broker.startup();
  }

  private static Properties brokerSettings(int port, int controllerPort) throws IOException {
    Properties settings = new Properties();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put(
        "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("log.dirs", Files.createTempDirectory("koppi-broker").toString());
    settings.put("auto.create.topics.enable", "false");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "4");
    settings.put("group.initial.rebalance.delay.ms", "0");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    return settings;
  }

  private static void format(Path settings) {
    var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    String[] command = {"format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString()};
    if (StorageTool.execute(command, silence) != 0) {
      throw new IllegalStateException("the broker's storage cannot be formatted");
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
