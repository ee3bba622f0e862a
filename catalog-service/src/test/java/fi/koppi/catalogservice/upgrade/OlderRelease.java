package fi.koppi.catalogservice.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import fi.koppi.kit.testing.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * The servers of {@link Stack} with a database as the release before V073 left it. The service
 * starts on it, and brings it up to date by its own migrations.
 */
public class OlderRelease extends Stack {

  private static final String DATABASE = "koppi_upgrade";
  private static final String ROWS = "/upgrade/closed-before.sql";
  private static final String VERSION = "072";

  @Override
  public Map<String, String> start() {
    var settings = withDatabase(new HashMap<>(super.start()), DATABASE, database -> List.of());
    String url = get(settings, "quarkus.datasource.jdbc.url");
    String owner = get(settings, "quarkus.flyway.username");
    String password = get(settings, "quarkus.flyway.password");
    Flyway.configure()
        .dataSource(url, owner, password)
        .placeholders(Map.of("app_user", get(settings, "quarkus.datasource.username")))
        .target(VERSION)
        .load()
        .migrate();
    try (var connection = DriverManager.getConnection(url, owner, password);
        var statement = connection.createStatement()) {
      statement.execute(rows());
    } catch (SQLException e) {
      throw new IllegalStateException("the rows of the older release can't be made", e);
    }
    return settings;
  }

  private static String rows() {
    try (var file = requireNonNull(OlderRelease.class.getResourceAsStream(ROWS))) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String get(Map<String, String> settings, String name) {
    return requireNonNull(settings.get(name));
  }
}
