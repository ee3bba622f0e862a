package fi.koppi.catalogservice.bulk.persistence;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.bulk.row.KnownOffering;
import fi.koppi.catalogservice.bulk.row.ReportedProblem;
import fi.koppi.catalogservice.bulk.row.RowProblem;
import fi.koppi.catalogservice.bulk.row.StagedRow;
import fi.koppi.catalogservice.bulk.row.UploadRows;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlUploadRows implements UploadRows {

  private static final String COUNT_MISSING =
      """
      select count(*) from bulk_upload u
         join offering_source s on s.provider_id = u.provider_id and s.source = u.source
         join offering o on o.id = s.offering_id and o.status = 'PUBLISHED'
       where u.id = ? and not exists (
         select from bulk_upload_row r where r.upload_id = u.id and r.source_id = s.source_id)
      """;

  private static final String MISSING =
      """
      select o.id from bulk_upload u
         join offering_source s on s.provider_id = u.provider_id and s.source = u.source
         join offering o on o.id = s.offering_id and o.status = 'PUBLISHED'
       where u.id = ? and not exists (
         select from bulk_upload_row r where r.upload_id = u.id and r.source_id = s.source_id)
       order by o.id limit ?
      """;

  private final Sql sql;

  @Inject
  SqlUploadRows(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<String, KnownOffering> known(
      ProviderId provider, String source, Collection<String> keys) {
    return sql
        .select(
            """
            select s.source_id, o.id, o.status, o.programme_id, r.details, b.taken
            from offering_source s join offering o on o.id = s.offering_id
              left join seat_book b on b.offering_id = o.id
              join lateral (select details from offering_revision where offering_id = o.id
                            order by position desc limit 1) as r on true
            where s.provider_id = ? and s.source = ?
              and s.source_id in (select jsonb_array_elements_text(?::jsonb))
            """,
            row -> Map.entry(row.getString("source_id"), offering(row)),
            provider.value(),
            source,
            StoredJson.write(keys))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void recordKey(
      ProviderId provider,
      String source,
      String key,
      OfferingId offering,
      @Nullable Instant editedAt) {
    sql.update(
        """
        insert into offering_source (provider_id, source, source_id, offering_id, edited_at)
        values (?, ?, ?, ?, ?)
        """,
        provider.value(),
        source,
        key,
        offering.value(),
        editedAt);
  }

  @Override
  public void renewKey(ProviderId provider, String source, String key, Instant editedAt) {
    sql.update(
        """
        update offering_source set edited_at = ?
        where provider_id = ? and source = ? and source_id = ?
        """,
        editedAt,
        provider.value(),
        source,
        key);
  }

  @Override
  public void stage(BulkUploadId upload, List<StagedRow> rows) {
    sql.update(
        """
        insert into bulk_upload_row
          (upload_id, row_number, source_id, programme_id, offering_id, details)
        select ?, g.row, g.key, g.programme, g.offering, g.details
        from jsonb_to_recordset(?::jsonb)
          as g (row bigint, key text, programme uuid, offering uuid, details jsonb)
        """,
        upload.value(),
        StoredJson.write(rows.stream().map(RowJson::of).toList()));
  }

  @Override
  public void report(BulkUploadId upload, List<RowProblem> problems) {
    sql.update(
        """
        insert into bulk_upload_problem (upload_id, row_number, column_name, code, detail)
        select ?, g.row, g.column, g.code, g.detail
        from jsonb_to_recordset(?::jsonb)
          as g (row bigint, "column" text, code text, detail text)
        """,
        upload.value(),
        StoredJson.write(problems));
  }

  @Override
  public List<ReportedProblem> problems(BulkUploadId upload, @Nullable Cursor after, int limit) {
    return sql.select(
        """
        select seq, row_number, column_name, code, detail from bulk_upload_problem
        where upload_id = ? and (row_number, seq) > (?, ?) order by row_number, seq limit ?
        """,
        row ->
            new ReportedProblem(
                row.getLong("seq"),
                new RowProblem(
                    row.getLong("row_number"),
                    row.getString("column_name"),
                    row.getString("code"),
                    row.getString("detail"))),
        upload.value(),
        after == null ? -1L : after.number(0),
        after == null ? -1L : after.number(1),
        limit);
  }

  @Override
  public List<StagedRow> open(BulkUploadId upload, int limit) {
    return sql.select(
        """
        select row_number, source_id, programme_id, offering_id, details from bulk_upload_row
        where upload_id = ? and not settled order by row_number limit ?
        """,
        SqlUploadRows::staged,
        upload.value(),
        limit);
  }

  @Override
  public void settle(BulkUploadId upload, Map<Long, OfferingId> offerings) {
    // The planner knows that arrays are short; with JSON it would read the whole file.
    var made = List.copyOf(offerings.entrySet());
    sql.update(
        """
        with made as (
          update bulk_upload_row r set settled = true
          from unnest(?::bigint[], ?::uuid[]) as g (row, offering)
          where r.upload_id = ? and r.row_number = g.row and not r.settled
          returning r.upload_id, r.source_id, r.offering_id as known, g.offering)
        insert into offering_source (provider_id, source, source_id, offering_id)
        select u.provider_id, u.source, made.source_id, made.offering
        from made join bulk_upload u on u.id = made.upload_id where made.known is null
        on conflict (provider_id, source, source_id) do update set offering_id = excluded.offering_id
        """,
        made.stream().map(Map.Entry::getKey).toList(),
        made.stream().map(one -> one.getValue().value()).toList(),
        upload.value());
  }

  @Override
  public boolean skip(BulkUploadId upload, long row) {
    return sql.update(
            """
            update bulk_upload_row set settled = true
            where upload_id = ? and row_number = ? and not settled
            """,
            upload.value(),
            row)
        == 1;
  }

  @Override
  public int countMissing(BulkUploadId upload) {
    return sql.select(COUNT_MISSING, row -> row.getInt(1), upload.value()).getFirst();
  }

  @Override
  public List<OfferingId> missing(BulkUploadId upload, int limit) {
    return sql.select(
        MISSING, row -> new OfferingId(row.getObject(1, UUID.class)), upload.value(), limit);
  }

  @Override
  public void unstage(BulkUploadId upload) {
    sql.update("delete from bulk_upload_row where upload_id = ?", upload.value());
  }

  private static KnownOffering offering(ResultSet row) throws SQLException {
    return new KnownOffering(
        new OfferingId(row.getObject("id", UUID.class)),
        OfferingStatus.valueOf(row.getString("status")),
        new ProgrammeId(row.getObject("programme_id", UUID.class)),
        StoredJson.read(row.getString("details"), OfferingDetails.class),
        row.getInt("taken"));
  }

  private static StagedRow staged(ResultSet row) throws SQLException {
    var offering = row.getObject("offering_id", UUID.class);
    return new StagedRow(
        row.getLong("row_number"),
        row.getString("source_id"),
        new ProgrammeId(row.getObject("programme_id", UUID.class)),
        offering == null ? null : new OfferingId(offering),
        StoredJson.read(row.getString("details"), OfferingDetails.class));
  }

  private record RowJson(
      long row, String key, UUID programme, @Nullable UUID offering, OfferingDetails details) {

    static RowJson of(StagedRow row) {
      return new RowJson(
          row.row(),
          row.sourceId(),
          row.programme().value(),
          row.offering() == null ? null : row.offering().value(),
          row.details());
    }
  }
}
