package fi.koppi.catalogservice.taxonomy.persistence;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.json.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** Makes a concept of a row of {@code concept c}. */
final class ConceptRow {

  static final String SELECT =
      "select c.uri, c.notation, c.label, c.broader, c.retired_at is not null as retired";

  private ConceptRow() {}

  static Concept concept(ResultSet row) throws SQLException {
    String[] broader = (String[]) row.getArray("broader").getArray();
    return new Concept(
        new EscoUri(row.getString("uri")),
        row.getString("notation"),
        StoredJson.read(row.getString("label"), LocalizedText.class),
        Arrays.stream(broader).map(EscoUri::new).toList(),
        row.getBoolean("retired"));
  }
}
