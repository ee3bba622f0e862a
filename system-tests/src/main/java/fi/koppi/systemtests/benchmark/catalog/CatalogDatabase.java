package fi.koppi.systemtests.benchmark.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.local.Suite;
import fi.koppi.local.home.Resources;
import fi.koppi.systemtests.benchmark.load.Connections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The catalogue's database: filled, and emptied again. */
final class CatalogDatabase implements AutoCloseable {

  private final Connection owner;

  CatalogDatabase(Suite suite) throws SQLException {
    owner = Connections.connect(suite.database("catalog"));
  }

  /**
   * Fills it.
   *
   * @param offerings how many, a multiple of 50
   * @param names a published list of trainings, whose names are given to every fourth offering;
   *     where there is none, ours are
   */
  void fill(int offerings, Path names) throws IOException, SQLException {
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
    run("set bench.offerings = " + offerings);
    run(Resources.text("benchmark/catalog-fill.sql"));
  }

  /** Empties it in one transaction, so that its locks hold until the end. */
  void empty() throws SQLException {
    owner.setAutoCommit(false);
    try {
      run(Resources.text("benchmark/catalog-empty.sql"));
      owner.commit();
    } finally {
      owner.setAutoCommit(true);
    }
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

  @Override
  public void close() throws SQLException {
    owner.close();
  }

  private void run(String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
