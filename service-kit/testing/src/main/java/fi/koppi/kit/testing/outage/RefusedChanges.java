package fi.koppi.kit.testing.outage;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** A rule of the database by which the work on one row fails, while that on others goes on. */
public final class RefusedChanges {

  private RefusedChanges() {}

  /** Work that asks the database, too. */
  @FunctionalInterface
  public interface Work {
    void run() throws SQLException;
  }

  /**
   * Does work while the database refuses to change a column of one row.
   *
   * @param column with its table, such as {@code referral.status}
   * @param id of the row, in the table's column of this name
   */
  public static void during(String column, String id, Work work) throws SQLException {
    var place = column.split("\\.", -1);
    asOwner(
        """
        create function refuse_change() returns trigger language plpgsql as
        $$ begin raise exception 'not now'; end $$;
        create trigger refuse_change before update of %s on %s
        for each row when (old.id = '%s') execute function refuse_change()\
        """
            .formatted(place[1], place[0], id));
    try {
      work.run();
    } finally {
      asOwner(
          "drop trigger refuse_change on %s; drop function refuse_change()".formatted(place[0]));
    }
  }

  private static void asOwner(String statements) throws SQLException {
    var config = ConfigProvider.getConfig();
    try (var owner =
            DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
        var prepared = owner.createStatement()) {
      prepared.execute(statements);
    }
  }
}
