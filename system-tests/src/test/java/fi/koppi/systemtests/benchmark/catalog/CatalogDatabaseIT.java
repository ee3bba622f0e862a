package fi.koppi.systemtests.benchmark.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import fi.koppi.systemtests.benchmark.load.Connections;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests the benchmark's statements against the catalogue's tables as they are today. */
@ExtendWith(SuiteExtension.class)
class CatalogDatabaseIT {

  private static final int OFFERINGS = 500;
  private static final Path NO_NAMES = Path.of("no-names.json");

  @Test
  void offeringsAreFoundAndTakenAwayAgain(Suite suite) throws IOException, SQLException {
    int before = listed(suite);
    try (var database = new CatalogDatabase(suite);
        var bare = BareSearch.open(suite)) {
      try {
        database.fill(OFFERINGS, NO_NAMES);

        assertThat(listed(suite)).isEqualTo(before + OFFERINGS);
        CatalogQuestion question = CatalogQuestion.all().getFirst();
        assertThatNoException()
            .isThrownBy(() -> {
              bare.page(question);
              bare.facets(question);
            });
      } finally {
        database.empty();
      }
    }
    assertThat(listed(suite)).isEqualTo(before);
  }

  private static int listed(Suite suite) throws SQLException {
    try (var connection = Connections.connect(suite.database("catalog"));
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from listed_offering")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
