package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.Cost;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.search.FoundOffering;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.json.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a row {@code l} of the listing and its seat book {@code b} that are shown. */
final class FoundRow {

  static final String COLUMNS =
      """
      l.offering_id, l.provider_id, l.programme_id, l.title, l.programme_name, l.kind,
        l.municipality, l.delivery_mode, l.languages, l.audience, l.eqf_level, l.starts_on,
        l.ends_on, l.continuous_admission, l.cost, b.places - b.taken as fast_lane_free,
        greatest(b.places - b.taken - b.fast_lane_places, 0) as free\
      """;

  private FoundRow() {}

  static FoundOffering found(ResultSet row) throws SQLException {
    return new FoundOffering(
        new OfferingId(row.getObject("offering_id", UUID.class)),
        new ProviderId(row.getObject("provider_id", UUID.class)),
        new ProgrammeId(row.getObject("programme_id", UUID.class)),
        StoredJson.read(row.getString("title"), LocalizedText.class),
        StoredJson.read(row.getString("programme_name"), LocalizedText.class),
        ProgrammeKind.valueOf(row.getString("kind")),
        new MunicipalityCode(row.getString("municipality")),
        DeliveryMode.valueOf(row.getString("delivery_mode")),
        languages(row),
        Audience.valueOf(row.getString("audience")),
        row.getObject("eqf_level", Integer.class),
        cost(row),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getBoolean("continuous_admission"),
        row.getInt("free"),
        row.getInt("fast_lane_free"),
        row.getLong("rank"),
        FoundByColumn.ways(row.getInt("found_by")));
  }

  private static @Nullable Cost cost(ResultSet row) throws SQLException {
    String cost = row.getString("cost");
    return cost == null ? null : StoredJson.read(cost, Cost.class);
  }

  private static List<LanguageCode> languages(ResultSet row) throws SQLException {
    String[] languages = (String[]) row.getArray("languages").getArray();
    return Arrays.stream(languages).map(LanguageCode::new).toList();
  }
}
