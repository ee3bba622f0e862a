package fi.koppi.systemtests.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.local.Suite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The catalogue's database: filled, asked without a service between, and emptied again. */
final class CatalogDatabase implements AutoCloseable {

  private static final int CONNECTIONS = 8;

  /** A page of a search by words and three filters, asked of the columns themselves. */
  private static final String SEARCH =
      """
      with asked as materialized (select websearch_to_tsquery('finnish', ?)
        || websearch_to_tsquery('swedish', ?) || websearch_to_tsquery('english', ?) as words),
      page as (
        select l.offering_id, (1000 * ts_rank(l.words, asked.words))::bigint * 1000 as rank
        from listed_offering l, asked
        where l.words @@ asked.words and l.municipality = ? and l.delivery_mode = ?
          and l.languages @> array[?::text]
        order by rank desc, offering_id desc limit 21)
      select l.*, page.rank, b.places - b.taken as free
      from page join listed_offering l using (offering_id) join seat_book b using (offering_id)
      order by rank desc, offering_id desc
      """;

  private final Connection owner;
  private final Connections connections;

  CatalogDatabase(Suite suite) throws SQLException {
    var database = suite.database("catalog");
    owner = Connections.connect(database);
    connections = Connections.open(database, CONNECTIONS, true);
  }

  /**
   * Fills it.
   *
   * @param names a published list of trainings, whose names are given to every fourth offering;
   *     where there is none, ours are
   */
  void fill(Path names) throws IOException, SQLException {
    empty();
    run("create temporary table if not exists real_name (n int primary key, name text)");
    run("truncate real_name");
    if (Files.exists(names)) {
      try (var insert = owner.prepareStatement("insert into real_name values (?, ?)")) {
        int n = 0;
        for (JsonNode training : new ObjectMapper().readTree(names.toFile())) {
          insert.setInt(1, n++);
          insert.setString(2, training.path("metadata").path(0).path("nimi").asText());
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }
    runScript("catalog-fill.sql");
  }

  void empty() throws IOException, SQLException {
    runScript("catalog-empty.sql");
  }

  /** Remembers the skills, since an import retires what it does not name. */
  void rememberSkills() throws SQLException {
    run("create temporary table skill_before as select * from concept where kind = 'SKILL'");
  }

  void restoreSkills() throws SQLException {
    run(
        """
        delete from concept c where kind = 'SKILL'
          and not exists (select from skill_before b where b.uri = c.uri)
        """);
    run(
        """
        update concept c set notation = b.notation, label = b.label, broader = b.broader,
          retired_at = b.retired_at
        from skill_before b where b.uri = c.uri
        """);
  }

  void search(CatalogQuestion question) {
    connections.lend(connection -> search(connection, question));
  }

  private static void search(Connection connection, CatalogQuestion question) throws SQLException {
    try (var statement = connection.prepareStatement(SEARCH)) {
      var values =
          List.of(
              question.text(),
              question.text(),
              question.text(),
              question.municipality(),
              question.deliveryMode(),
              question.language());
      for (int n = 0; n < values.size(); n++) {
        statement.setString(n + 1, values.get(n));
      }
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          rows.getString("title");
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connections.close();
    owner.close();
  }

  private void runScript(String name) throws IOException, SQLException {
    try (InputStream script = CatalogDatabase.class.getResourceAsStream("/benchmark/" + name)) {
      if (script == null) {
        throw new IllegalStateException("not built in: " + name);
      }
      run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
