package fi.koppi.kit.http;

import fi.koppi.kit.http.versions.Versioned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A resource with a counter. */
record Probe(UUID id, String name, int count, long version) implements Versioned {

  @Override
  public boolean knownByVersion() {
    return true;
  }

  static Probe of(ResultSet row) throws SQLException {
    return new Probe(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getInt("count"),
        row.getLong("version"));
  }
}
