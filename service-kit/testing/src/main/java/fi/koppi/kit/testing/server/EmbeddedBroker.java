package fi.koppi.kit.testing.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A Kafka broker within this JVM, on a free port of the loopback address. */
public final class EmbeddedBroker {

  private final Properties settings;
  private final String address;
  private KafkaRaftServer server;

  private EmbeddedBroker(Properties settings, String address) {
    this.settings = settings;
    this.address = address;
    this.server = started(settings);
  }

  /**
   * Starts a broker with an empty storage.
   *
   * @param protocol the protocol of its listener, such as {@code PLAINTEXT}
   * @param more settings that the protocol needs
   */
  public static EmbeddedBroker start(String protocol, Map<String, String> more) throws IOException {
    int port = FreePort.find();
    var settings = settings(protocol, port, FreePort.find());
    settings.putAll(more);
    Path file = Files.createTempFile("koppi-broker", ".properties");
    try (var writer = Files.newBufferedWriter(file)) {
      settings.store(writer, null);
    }
    format(file);
    return new EmbeddedBroker(settings, "127.0.0.1:" + port);
  }

  public String address() {
    return address;
  }

  /** Stops the broker and starts it again on the same port, with the same data. */
  void restart() {
    stop();
    server = started(settings);
  }

  public void stop() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static KafkaRaftServer started(Properties settings) {
    var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
    server.startup();
    return server;
  }

  private static Properties settings(String protocol, int port, int controllerPort)
      throws IOException {
    Properties settings = new Properties();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put(
        "listeners",
        "%s://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(protocol, port, controllerPort));
    settings.put(
        "listener.security.protocol.map", "%1$s:%1$s,CONTROLLER:PLAINTEXT".formatted(protocol));
    settings.put("inter.broker.listener.name", protocol);
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
}
