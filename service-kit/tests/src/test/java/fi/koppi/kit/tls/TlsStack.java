package fi.koppi.kit.tls;

import static java.util.Objects.requireNonNull;

import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/**
 * The usual database, which speaks TLS for as long as this test runs, and a broker with TLS only.
 */
public class TlsStack implements QuarkusTestResourceLifecycleManager {

  private @Nullable KafkaRaftServer broker;
  private String superuser = "";

  @Override
  public Map<String, String> start() {
    try {
      var certificates = Certificates.make();
      var settings = new HashMap<>(new Stack().start());
      superuser = requireNonNull(settings.get(Stack.SUPERUSER));
      database(
          "alter system set ssl_cert_file = '%s'".formatted(certificates.file("server.crt")),
          "alter system set ssl_key_file = '%s'".formatted(certificates.file("server.key")),
          "alter system set ssl = on");
      settings.put("kafka.bootstrap.servers", broker(certificates));
      settings.putAll(settings(settings.get("quarkus.datasource.jdbc.url"), certificates));
      return settings;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Returns what docs/tls.md tells an operator to set. */
  private static Map<String, String> settings(@Nullable String url, Certificates certificates) {
    var ca = certificates.file("ca.crt").toString();
    var server = certificates.file("server.crt").toString();
    var key = certificates.file("server.key").toString();
    return Map.ofEntries(
        Map.entry("quarkus.tls.koppi.key-store.pem.server.cert", server),
        Map.entry("quarkus.tls.koppi.key-store.pem.server.key", key),
        Map.entry("quarkus.http.tls-configuration-name", "koppi"),
        Map.entry("quarkus.http.insecure-requests", "disabled"),
        Map.entry("quarkus.http.test-ssl-port", "0"),
        Map.entry("quarkus.management.tls-configuration-name", "koppi"),
        Map.entry("quarkus.datasource.jdbc.url", url + "?sslmode=verify-full&sslrootcert=" + ca),
        Map.entry("kafka.security.protocol", "SSL"),
        Map.entry("kafka.ssl.truststore.type", "PEM"),
        Map.entry("kafka.ssl.truststore.location", ca),
        Map.entry("koppi.test.ca", ca));
  }

  private void database(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection(superuser);
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      statement.execute("select pg_reload_conf()");
    }
  }

  private String broker(Certificates certificates) throws IOException {
    int port = freePort();
    int controller = freePort();
    var settings = new Properties();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put(
        "listeners", "SSL://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controller));
    settings.put("listener.security.protocol.map", "SSL:SSL,CONTROLLER:PLAINTEXT");
    settings.put("inter.broker.listener.name", "SSL");
    settings.put("ssl.keystore.type", "PEM");
    settings.put("ssl.keystore.location", certificates.file("broker.pem").toString());
    settings.put("ssl.truststore.type", "PEM");
    settings.put("ssl.truststore.location", certificates.file("ca.crt").toString());
    settings.put("log.dirs", Files.createTempDirectory("koppi-tls-broker").toString());
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    var file = Files.createTempFile("koppi-tls-broker", ".properties");
    try (var writer = Files.newBufferedWriter(file)) {
      settings.store(writer, null);
    }
    format(file);
    broker = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
    broker.startup();
    return "127.0.0.1:" + port;
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

  @Override
  public void stop() {
    if (broker != null) {
      broker.shutdown();
    }
    try {
      database("alter system set ssl = off");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
