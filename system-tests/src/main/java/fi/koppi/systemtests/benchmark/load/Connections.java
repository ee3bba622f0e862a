package fi.koppi.systemtests.benchmark.load;

import fi.koppi.local.Suite;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A number of connections to a database of the suite as its owner, each lent to one caller at a
 * time.
 */
public final class Connections implements AutoCloseable {

  /** Work with a connection. */
  @FunctionalInterface
  public interface Work {
    void on(Connection connection) throws SQLException;
  }

  private final BlockingQueue<Connection> idle = new LinkedBlockingQueue<>();

  private Connections() {}

  public static Connections open(Suite.Database database, int count, boolean autoCommit)
      throws SQLException {
    var connections = new Connections();
    for (int n = 0; n < count; n++) {
      Connection connection = connect(database);
      connection.setAutoCommit(autoCommit);
      connections.idle.add(connection);
    }
    return connections;
  }

  public static Connection connect(Suite.Database database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  public void lend(Work work) {
    Connection connection = borrow();
    try {
      work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("bare SQL: " + e.getMessage(), e);
    } finally {
      idle.add(connection);
    }
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : List.copyOf(idle)) {
      connection.close();
    }
  }

  private Connection borrow() {
    try {
      return idle.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
