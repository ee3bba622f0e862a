package fi.koppi.catalogservice.municipality.persistence;

import fi.koppi.catalogservice.municipality.Coordinates;
import fi.koppi.catalogservice.municipality.Municipalities;
import fi.koppi.catalogservice.municipality.Municipality;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlMunicipalities implements Municipalities {

  private final Sql sql;

  @Inject
  SqlMunicipalities(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Municipality> find(MunicipalityCode code) {
    return sql
        .select(
            "select * from municipality where code = ?",
            SqlMunicipalities::municipality,
            code.value())
        .stream()
        .findFirst();
  }

  @Override
  public boolean isKnown(MunicipalityCode code) {
    return sql.select(
            """
            select exists (select from municipality where code = ?)
              or not exists (select from municipality)
            """,
            row -> row.getBoolean(1),
            code.value())
        .getFirst();
  }

  @Override
  public List<Municipality> list(@Nullable Cursor after, int limit) {
    return sql.select(
        "select * from municipality where code > ? order by code limit ?",
        SqlMunicipalities::municipality,
        after == null ? "" : after.values().getFirst(),
        limit);
  }

  @Override
  public int put(List<Municipality> municipalities) {
    return sql.update(
        """
        insert into municipality
        select g.code, g.name, g.latitude, g.longitude, g."validFrom", g."validTo", g.successor
        from jsonb_to_recordset(?::jsonb) as g (code text, name jsonb,
          latitude double precision, longitude double precision, "validFrom" date,
          "validTo" date,
          successor text)
        on conflict (code) do update set
          name = excluded.name, latitude = excluded.latitude, longitude = excluded.longitude,
          valid_from = excluded.valid_from, valid_to = excluded.valid_to,
          successor = excluded.successor
        where municipality is distinct from excluded
        """,
        StoredJson.write(municipalities.stream().map(Row::of).toList()));
  }

  private static Municipality municipality(ResultSet row) throws SQLException {
    String successor = row.getString("successor");
    return new Municipality(
        new MunicipalityCode(row.getString("code")),
        StoredJson.read(row.getString("name"), LocalizedText.class),
        coordinates(row),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        successor == null ? null : new MunicipalityCode(successor));
  }

  private static @Nullable Coordinates coordinates(ResultSet row) throws SQLException {
    double latitude = row.getDouble("latitude");
    return row.wasNull() ? null : new Coordinates(latitude, row.getDouble("longitude"));
  }

  private record Row(
      String code,
      LocalizedText name,
      @Nullable Double latitude,
      @Nullable Double longitude,
      String validFrom,
      @Nullable String validTo,
      @Nullable MunicipalityCode successor) {

    static Row of(Municipality municipality) {
      var place = municipality.coordinates();
      var last = municipality.validTo();
      return new Row(
          municipality.code().value(),
          municipality.name(),
          place == null ? null : place.latitude(),
          place == null ? null : place.longitude(),
          municipality.validFrom().toString(),
          last == null ? null : last.toString(),
          municipality.successor());
    }
  }
}
