package fi.koppi.kit.health;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.InjectableBean;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.health.Readiness;

/**
 * A check of readiness that asks whether each pool of the service gives a connection on which its
 * database answers. While it is down, it names the database.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth extends ProbedCheck {

  private static final int PATIENCE_SECONDS = 3;

  private final List<Pool> pools;

  DatabaseHealth(@Any InjectableInstance<AgroalDataSource> databases) {
    this.pools =
        databases
            .handlesStream()
            .filter(handle -> handle.getBean().isActive())
            .map(handle -> new Pool(nameOf(handle.getBean()), handle.get()))
            .toList();
  }

  private static String nameOf(InjectableBean<?> database) {
    return Objects.requireNonNullElse(database.getName(), "default");
  }

  /**
   * A pool of connections.
   *
   * @param name what the settings call its database, {@code default} for the service's first one
   */
  private record Pool(String name, AgroalDataSource database) {}

  @Override
  public String name() {
    return "database";
  }

  @Override
  protected Finding look() {
    return pools.stream()
        .map(DatabaseHealth::look)
        .filter(finding -> !finding.up())
        .findFirst()
        .orElseGet(() -> Finding.of(true));
  }

  private static Finding look(Pool pool) {
    try (var connection = pool.database.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS)
          ? Finding.of(true)
          : down(pool, "no answer on a connection");
    } catch (SQLException e) {
      // The state and not the message, which could quote an address or a user.
      return down(pool, "SQL state " + e.getSQLState());
    }
  }

  private static Finding down(Pool pool, String cause) {
    return new Finding(false, Map.of("database", pool.name, "cause", cause));
  }
}
