package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.client.vault.KeysBesideData;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OldClientKeys implements KeysBesideData {

  private static final int PORTION = 500;

  private final Sql sql;
  private final Sql keys;

  @Inject
  OldClientKeys(Sql sql, @DataSource("keys") Sql keys) {
    this.sql = sql;
    this.keys = keys;
  }

  @Override
  public boolean movePortion() {
    // A replica that saw its rows taken by another would begin to work before all are moved.
    sql.takeTurns("keys that are moved");
    List<@Nullable Object[]> moved =
        sql.select(
            """
            delete from client_key where (client_id, purpose) in (
              select client_id, purpose from client_key limit ?)
            returning client_id, purpose, master_key_id, wrapped, created_at\
            """,
            OldClientKeys::columns,
            PORTION);
    // Committed before the deletion is: a crash between them leaves a key twice, and none nowhere.
    keys.updateAll(
        """
        insert into client_key (client_id, purpose, master_key_id, wrapped, created_at)
        values (?, ?, ?, ?, ?) on conflict do nothing\
        """,
        moved);
    return moved.size() == PORTION;
  }

  private static @Nullable Object[] columns(ResultSet row) throws SQLException {
    return new @Nullable Object[] {
      row.getObject("client_id", UUID.class),
      row.getString("purpose"),
      row.getString("master_key_id"),
      row.getBytes("wrapped"),
      Sql.instant(row, "created_at")
    };
  }
}
