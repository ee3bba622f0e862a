package fi.koppi.kit.health;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.Readiness;

/**
 * A check of readiness that asks whether each pool of the service gives a connection on which its
 * database answers.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth extends ProbedCheck {

  private static final int PATIENCE_SECONDS = 3;

  private final List<AgroalDataSource> databases;

  DatabaseHealth(@Any InjectableInstance<AgroalDataSource> databases) {
    this.databases = databases.listActive();
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  protected Finding look() {
    return databases.stream()
        .map(DatabaseHealth::look)
        .filter(finding -> !finding.up())
        .findFirst()
        .orElseGet(() -> Finding.of(true));
  }

  private static Finding look(AgroalDataSource database) {
    try (var connection = database.getConnection()) {
      return Finding.of(connection.isValid(PATIENCE_SECONDS));
    } catch (SQLException e) {
      // The state and not the message, which could quote an address or a user.
      return new Finding(false, Map.of("cause", "SQL state " + e.getSQLState()));
    }
  }
}
