package fi.koppi.kit.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.Readiness;

/**
 * A check of readiness that asks whether the pool gives a connection on which the database answers.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth extends ProbedCheck {

  private static final int PATIENCE_SECONDS = 3;

  private final DataSource database;

  DatabaseHealth(DataSource database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  protected Finding look() {
    try (var connection = database.getConnection()) {
      return Finding.of(connection.isValid(PATIENCE_SECONDS));
    } catch (SQLException e) {
      // The state and not the message, which could quote an address or a user.
      return new Finding(false, Map.of("cause", "SQL state " + e.getSQLState()));
    }
  }
}
