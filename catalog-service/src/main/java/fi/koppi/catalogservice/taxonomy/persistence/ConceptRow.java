package fi.koppi.catalogservice.taxonomy.persistence;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.catalogservice.taxonomy.OtherNames;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.json.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a concept of a row of {@code concept c}. */
final class ConceptRow {

  static final String SELECT =
      "select c.uri, c.notation, c.label, c.other_names, c.broader, c.retired_at is not null as retired";

  private ConceptRow() {}

  static Concept concept(ResultSet row) throws SQLException {
    String[] broader = (String[]) row.getArray("broader").getArray();
    return new Concept(
        new EscoUri(row.getString("uri")),
        row.getString("notation"),
        StoredJson.read(row.getString("label"), LocalizedText.class),
        otherNames(row),
        Arrays.stream(broader).map(EscoUri::new).toList(),
        row.getBoolean("retired"));
  }

  private static OtherNames otherNames(ResultSet row) throws SQLException {
    var stored = StoredJson.read(row.getString("other_names"), StoredNames.class);
    return new OtherNames(
        stored.given(stored.fi), stored.given(stored.sv), stored.given(stored.en));
  }

  /** The names as they are stored; a language without names is left out. */
  private record StoredNames(
      @Nullable List<String> fi, @Nullable List<String> sv, @Nullable List<String> en) {

    List<String> given(@Nullable List<String> names) {
      return names == null ? List.of() : names;
    }
  }
}
