package fi.koppi.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements for tables without an entity, on the connection of the current transaction. A
 * collection is bound as an array of texts, which the statement casts to the type that it compares
 * with, such as {@code ?::uuid[]}.
 */
@ApplicationScoped
public class Sql {

  private static final Logger LOG = Logger.getLogger(Sql.class);

  private final DataSource database;

  public Sql(DataSource database) {
    this.database = database;
  }

  /** Runs a statement and returns the number of rows that it touched. */
  public int update(String statement, @Nullable Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = prepare(connection, statement, arguments)) {
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw new Failure(e);
    }
  }

  /** Runs a statement once for each row of arguments, in their order and in one round trip. */
  public void updateAll(String statement, List<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (@Nullable Object[] arguments : rows) {
        bind(connection, prepared, arguments);
        prepared.addBatch();
      }
      prepared.executeBatch();
    } catch (SQLException e) {
      throw new Failure(e);
    }
  }

  /** Runs a query, or a statement that returns rows. */
  public <T> List<T> select(String query, Row<T> shape, @Nullable Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = prepare(connection, query, arguments);
        ResultSet rows = prepared.executeQuery()) {
      List<T> result = new ArrayList<>();
      while (rows.next()) {
        result.add(shape.of(rows));
      }
      return result;
    } catch (SQLException e) {
      throw new Failure(e);
    }
  }

  /**
   * Runs a query for a list that goes to many. A row that cannot be read leaves an empty place
   * instead of hiding the others, and is logged as an error by its number and never by its content.
   */
  public <T> List<Optional<T>> selectReadable(
      String query, Row<T> shape, @Nullable Object... arguments) {
    return select(query, row -> readable(row, shape), arguments);
  }

  /** Runs such a query whose conditions depend on what a caller asks for. */
  public <T> List<Optional<T>> selectReadable(Query query, Row<T> shape) {
    return selectReadable(query.text(), shape, query.arguments());
  }

  private static <T> Optional<T> readable(ResultSet row, Row<T> shape) throws SQLException {
    try {
      return Optional.of(shape.of(row));
    } catch (RuntimeException e) {
      LOG.errorf(
          "Row %d of a list cannot be read and was left out: %s at %s",
          row.getRow(), e.getClass().getName(), e.getStackTrace()[0]);
      return Optional.empty();
    }
  }

  /** Runs a query whose conditions depend on what a caller asks for. */
  public <T> List<T> select(Query query, Row<T> shape) {
    return select(query.text(), shape, query.arguments());
  }

  /**
   * Waits until no other transaction has this turn, and reserves it until this transaction ends. It
   * guards what no lock of a row can, such as the next number or a rule about rows that don't exist
   * yet.
   */
  public void takeTurns(String what) {
    select("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> row, what);
  }

  private static PreparedStatement prepare(
      Connection connection, String statement, @Nullable Object... arguments) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    bind(connection, prepared, arguments);
    return prepared;
  }

  private static void bind(
      Connection connection, PreparedStatement prepared, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      prepared.setObject(i + 1, bindable(connection, arguments[i]));
    }
  }

  private static @Nullable Object bindable(Connection connection, @Nullable Object argument)
      throws SQLException {
    return switch (argument) {
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Collection<?> values ->
          connection.createArrayOf("text", values.stream().map(Sql::text).toArray());
      case null, default -> argument;
    };
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** Makes a value of one row. */
  @FunctionalInterface
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Reads a column of type {@code timestamptz} that is never null. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A statement that the database refused, or that did not reach it; the cause says which. */
  public static final class Failure extends RuntimeException {
    Failure(SQLException cause) {
      super("SQL state " + cause.getSQLState(), cause);
    }
  }
}
