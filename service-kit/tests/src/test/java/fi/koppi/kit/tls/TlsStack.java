package fi.koppi.kit.tls;

import static java.util.Objects.requireNonNull;

import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.server.EmbeddedBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The usual database, which speaks TLS for as long as this test runs, and a broker with TLS only.
 */
public class TlsStack implements QuarkusTestResourceLifecycleManager {

  private @Nullable EmbeddedBroker broker;
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
      broker = broker(certificates);
      settings.put("kafka.bootstrap.servers", broker.address());
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

  private static EmbeddedBroker broker(Certificates certificates) throws IOException {
    return EmbeddedBroker.start(
        "SSL",
        Map.of(
            "ssl.keystore.type",
            "PEM",
            "ssl.keystore.location",
            certificates.file("broker.pem").toString(),
            "ssl.truststore.type",
            "PEM",
            "ssl.truststore.location",
            certificates.file("ca.crt").toString()));
  }

  @Override
  public void stop() {
    if (broker != null) {
      broker.stop();
    }
    try {
      database("alter system set ssl = off");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
