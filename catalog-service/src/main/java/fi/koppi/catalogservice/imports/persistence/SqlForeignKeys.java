package fi.koppi.catalogservice.imports.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.imports.ImportSource;
import fi.koppi.catalogservice.imports.foreign.ForeignKeys;
import fi.koppi.catalogservice.imports.foreign.Imported;
import fi.koppi.catalogservice.imports.result.Duplicate;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlForeignKeys implements ForeignKeys {

  /** Titles that are at least this similar count as the same. */
  private static final double ALIKE = 0.8;

  private final Sql sql;

  @Inject
  SqlForeignKeys(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Imported<ProgrammeId>> programme(
      ProviderId provider, ImportSource source, String key) {
    return sql
        .select(
            """
            select programme_id, edited_at from programme_source
            where provider_id = ? and source = ? and source_id = ?
            """,
            row -> new Imported<>(new ProgrammeId(row.getObject(1, UUID.class)), editedAt(row)),
            provider.value(),
            source.key(),
            key)
        .stream()
        .findFirst();
  }

  @Override
  public void record(
      ProviderId provider,
      ImportSource source,
      String key,
      ProgrammeId programme,
      @Nullable Instant editedAt) {
    sql.update(
        """
        insert into programme_source (provider_id, source, source_id, programme_id, edited_at)
        values (?, ?, ?, ?, ?)
        """,
        provider.value(),
        source.key(),
        key,
        programme.value(),
        editedAt);
  }

  @Override
  public void renew(ProviderId provider, ImportSource source, String key, Instant editedAt) {
    sql.update(
        """
        update programme_source set edited_at = ?
        where provider_id = ? and source = ? and source_id = ?
        """,
        editedAt,
        provider.value(),
        source.key(),
        key);
  }

  @Override
  public Optional<Imported<OfferingId>> offering(
      ProviderId provider, ImportSource source, String key) {
    return sql
        .select(
            """
            select offering_id, edited_at from offering_source
            where provider_id = ? and source = ? and source_id = ?
            """,
            row -> new Imported<>(new OfferingId(row.getObject(1, UUID.class)), editedAt(row)),
            provider.value(),
            source.key(),
            key)
        .stream()
        .findFirst();
  }

  @Override
  public List<String> unitsOf(ProviderId provider, ImportSource source, ProgrammeId whole) {
    return sql.select(
        """
        select s.source_id from programme p join programme_source s on s.programme_id = p.id
        where p.profile -> 'partOf' @> jsonb_build_array(?::uuid) and p.status = 'ACTIVE'
          and s.provider_id = ? and s.source = ?
        order by s.source_id
        """,
        row -> row.getString(1),
        whole.value(),
        provider.value(),
        source.key());
  }

  @Override
  public List<String> offeringsOf(ProviderId provider, ImportSource source, ProgrammeId programme) {
    return sql.select(
        """
        select s.source_id from offering o join offering_source s on s.offering_id = o.id
        where o.programme_id = ? and o.status in ('DRAFT', 'PUBLISHED')
          and s.provider_id = ? and s.source = ?
        order by s.source_id
        """,
        row -> row.getString(1),
        programme.value(),
        provider.value(),
        source.key());
  }

  private static @Nullable Instant editedAt(ResultSet row) throws SQLException {
    var at = row.getObject("edited_at", OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /**
   * An offering that was written here has no source, which differs from every other source.
   * Offerings are joined by the source that the other one has, so that the many of one source are
   * not compared with each other.
   */
  @Override
  public List<Duplicate> duplicates(
      ProviderId provider, @Nullable ImportSource source, @Nullable Cursor after, int limit) {
    String only = source == null ? null : source.key();
    return sql.select(
        """
        with mine as (
          select o.id, o.municipality, o.title, s.source, coalesce(s.source, '') as origin
          from offering o left join offering_source s on s.offering_id = o.id
          where o.provider_id = ? and o.status in ('DRAFT', 'PUBLISHED')),
        sought as materialized (
          select a.*, other.origin as other_origin
          from mine a join (select distinct origin from mine) other on other.origin <> a.origin),
        pairs as (
          select a.id as a_id, a.title as a_title, a.source as a_source,
            b.id as b_id, b.title as b_title, b.source as b_source, a.municipality,
            greatest(
              similarity(lower(a.title ->> 'fi'), lower(b.title ->> 'fi')),
              similarity(lower(a.title ->> 'sv'), lower(b.title ->> 'sv')),
              similarity(lower(a.title ->> 'en'), lower(b.title ->> 'en'))) as alike
          from sought a join mine b on b.municipality = a.municipality
            and b.origin = a.other_origin and b.id > a.id
          where (?::text is null or a.source = ? or b.source = ?)
            and (?::uuid is null or (a.id, b.id) > (?::uuid, ?::uuid)))
        select * from pairs where alike >= ? order by a_id, b_id limit ?
        """,
        SqlForeignKeys::duplicate,
        provider.value(),
        only,
        only,
        only,
        after == null ? null : after.uuid(0),
        after == null ? null : after.uuid(0),
        after == null ? null : after.uuid(1),
        ALIKE,
        limit);
  }

  @Override
  public void takeTurns(ProviderId provider) {
    sql.takeTurns("import/" + provider.value());
  }

  private static Duplicate duplicate(ResultSet row) throws SQLException {
    return new Duplicate(
        side(row, "a"),
        side(row, "b"),
        new MunicipalityCode(row.getString("municipality")),
        Math.round(row.getDouble("alike") * 100) / 100.0);
  }

  private static Duplicate.Side side(ResultSet row, String prefix) throws SQLException {
    return new Duplicate.Side(
        new OfferingId(row.getObject(prefix + "_id", UUID.class)),
        StoredJson.read(row.getString(prefix + "_title"), LocalizedText.class),
        row.getString(prefix + "_source"));
  }
}
