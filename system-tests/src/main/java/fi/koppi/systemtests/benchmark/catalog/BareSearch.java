package fi.koppi.systemtests.benchmark.catalog;

import fi.koppi.local.Suite;
import fi.koppi.local.home.Resources;
import fi.koppi.systemtests.benchmark.load.Connections;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Searches without catalog-service, by the same statements on the same database, with the same
 * settings of the planner.
 */
final class BareSearch implements AutoCloseable {

  private static final int CONNECTIONS = 8;
  private static final String PLANNER =
      "set plan_cache_mode = force_custom_plan; set random_page_cost = 1.1; set jit = off";
  private static final Pattern ARGUMENT = Pattern.compile("(?<!:):([a-zA-Z]+)");

  private final Connections connections;
  private final String page = Resources.text("benchmark/catalog-search.sql");
  private final String facets = Resources.text("benchmark/catalog-facets.sql");

  private BareSearch(Connections connections) {
    this.connections = connections;
  }

  static BareSearch open(Suite suite) throws SQLException {
    var connections = Connections.open(suite.database("catalog"), CONNECTIONS, true);
    for (int n = 0; n < CONNECTIONS; n++) {
      connections.lend(connection -> {
        try (var statement = connection.createStatement()) {
          statement.execute(PLANNER);
        }
      });
    }
    return new BareSearch(connections);
  }

  void page(CatalogQuestion question) {
    connections.lend(connection -> read(connection, page, question.arguments()));
  }

  void facets(CatalogQuestion question) {
    connections.lend(connection -> read(connection, facets, question.arguments()));
  }

  /** Replaces each {@code :name} by an argument of the statement, as often as it occurs. */
  private static void read(Connection connection, String sql, Map<String, String> arguments)
      throws SQLException {
    List<String> values = new ArrayList<>();
    String statementText =
        ARGUMENT
            .matcher(sql)
            .replaceAll(argument -> {
              values.add(arguments.get(argument.group(1)));
              return "?";
            });
    try (var statement = connection.prepareStatement(statementText)) {
      for (int n = 0; n < values.size(); n++) {
        statement.setString(n + 1, values.get(n));
      }
      try (var rows = statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            rows.getString(column);
          }
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connections.close();
  }
}
